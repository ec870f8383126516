import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationColors, type Passage } from '../../model';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { wording } from '../../wording';
import type { AnnotationFilter, Library } from '../interface';

const words = wording.annotate.file;
const everything = { leftOut: [], beside: [] };
const ownText = '街道走访记录\n\n走访第一户，了解取暖情况。𠮷家说，管道已经修好。\n\n走访第二户，约好周五再去。\n';

async function exported(library: Library, filter: AnnotationFilter = {}): Promise<string> {
  const request = { select: { kind: 'annotations', filter }, groupBy: 'text', format: 'jsonld' } as const;
  const { bytes } = succeeded(await library.renderExport(request));
  return fileOf(new TextDecoder().decode(bytes));
}

function fileOf(content: string | object): string {
  const file = join(temporaryFolder(), '批注.jsonld');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function annotationsOf(library: Library): unknown {
  return library.annotations().map(({ annotation }) => annotation);
}

function foreign(exact: string, more: { readonly prefix?: string; readonly suffix?: string; readonly title?: string }) {
  const { title, ...surroundings } = more;
  return {
    type: 'Annotation',
    body: { type: 'TextualBody', value: '读到这里' },
    target: {
      source: title === undefined ? 'http://example.org/1' : { id: 'http://example.org/1', 'dcterms:title': title },
      selector: { type: 'TextQuoteSelector', exact, ...surroundings },
    },
  };
}

function bodyPassages(library: Library, textIndex: number): readonly Passage[] {
  const { passages } = succeeded(library.readText(library.texts()[textIndex]?.id ?? ''));
  return passages.filter(({ kind, text }) => kind === 'body' && text.length > 60);
}

describe('annotations', () => {
  it('out of one library into another are the same, whatever was marked and written', async () => {
    const sender = libraryIn(temporaryFolder());
    const receiver = libraryIn(temporaryFolder());
    const passages = [0, 3, 7].flatMap((index) => bodyPassages(sender, index));
    const written = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0'));
    const draft = fc.record({
      passage: fc.constantFrom(...passages),
      from: fc.nat(30),
      length: fc.integer({ min: 1, max: 30 }),
      color: fc.constantFrom(...annotationColors),
      note: written,
      tags: fc.array(written, { maxLength: 3 }),
    });
    for (const one of fc.sample(draft, 60)) {
      const { passage, from, length, color, note, tags } = one;
      succeeded(sender.annotate({ passageId: passage.id, start: from, end: from + length, color, note, tags }));
    }
    const file = await exported(sender);
    const { items } = succeeded(receiver.inspectAnnotations(file));
    expect(items).toHaveLength(60);
    expect(items.every(({ state, textTitle }) => state === 'new' && textTitle !== '')).toBe(true);
    expect(receiver.annotations()).toEqual([]);
    succeeded(receiver.importAnnotations(file, everything));
    expect(annotationsOf(receiver)).toEqual(annotationsOf(sender));

    const again = succeeded(receiver.importAnnotations(file, everything));
    expect(again.items.every(({ outcome }) => outcome === 'already')).toBe(true);
    expect(again.annotations).toEqual([]);
  });

  it('go with their topics, and only those that were chosen', async () => {
    const library = libraryIn(temporaryFolder());
    const [one, other] = bodyPassages(library, 0);
    const topicIds = [library.topics()[0]?.topics[0]?.id ?? ''];
    succeeded(library.annotate({ passageId: one?.id ?? '', start: 0, end: 5, topicIds }));
    succeeded(library.annotate({ passageId: other?.id ?? '', start: 0, end: 5, color: 'red' }));
    const receiver = libraryIn(temporaryFolder());
    succeeded(receiver.importAnnotations(await exported(library, { color: 'yellow' }), everything));
    expect(receiver.annotations().map(({ annotation }) => annotation.topicIds)).toEqual([topicIds]);
  });

  it('wait for a text that is not there yet, and are at their place when it comes', async () => {
    const sender = libraryIn(temporaryFolder());
    const file = join(temporaryFolder(), '走访记录.txt');
    writeFileSync(file, ownText);
    const [own] = (await sender.importPaths([file])).imported;
    const passage = succeeded(sender.readText(own?.id ?? '')).passages.find(({ text }) => text.includes('𠮷'));
    const start = passage?.text.indexOf('家说') ?? 0;
    succeeded(sender.annotate({ passageId: passage?.id ?? '', start, end: start + 2, note: '问过了' }));
    const annotations = await exported(sender);

    const receiver = libraryIn(temporaryFolder());
    expect(succeeded(receiver.inspectAnnotations(annotations)).items).toMatchObject([{ state: 'new', textTitle: '' }]);
    succeeded(receiver.importAnnotations(annotations, everything));
    expect(annotationsOf(receiver)).toMatchObject([{ placement: 'unplaced', quote: '家说', note: '问过了' }]);
    await receiver.importPaths([file]);
    // The position could not be counted without the text: the words are found by their surroundings.
    expect(annotationsOf(receiver)).toMatchObject([{ passageId: passage?.id, start, end: start + 2 }]);
  });

  it('that are here in another form stay as they are, or get company', async () => {
    const library = libraryIn(temporaryFolder());
    const [passage] = bodyPassages(library, 0);
    const { id } = succeeded(library.annotate({ passageId: passage?.id ?? '', start: 0, end: 5, note: '原来的' }));
    const file = await exported(library);
    succeeded(library.changeAnnotation(id, { note: '改过的' }));
    const before = annotationsOf(library);
    expect(succeeded(library.inspectAnnotations(file)).items).toMatchObject([{ id, state: 'differs' }]);
    succeeded(library.importAnnotations(file, everything));
    expect(annotationsOf(library)).toEqual(before);
    const { annotations } = succeeded(library.importAnnotations(file, { leftOut: [], beside: [id] }));
    expect(annotations).toMatchObject([{ note: '原来的' }]);
    expect(
      library
        .annotations()
        .map(({ annotation }) => annotation.note)
        .sort(),
    ).toEqual(['原来的', '改过的'].sort());
  });
});

describe('annotations of other programs', () => {
  it('are put where their words stand, by the title, else by the words, and on no lookalike', () => {
    const library = libraryIn(temporaryFolder());
    const [passage] = bodyPassages(library, 3);
    const exact = passage?.text.slice(10, 34) ?? '';
    const title = library.texts()[3]?.title ?? '';
    const file = fileOf([
      foreign(exact, { prefix: passage?.text.slice(0, 10) ?? '', title: `《${title}》` }),
      foreign(exact, {}),
      foreign('今天上午到街道办事处走访，约好周五再去看看', { title }),
      foreign('群众', {}),
    ]);
    const { items } = succeeded(library.inspectAnnotations(file));
    expect(items.map(({ textTitle }) => textTitle === title)).toEqual([true, true, false, false]);
    expect(items[3]).toMatchObject({ state: 'new', textTitle: '' });
    succeeded(library.importAnnotations(file, everything));
    const placed = library.annotations().filter(({ annotation }) => annotation.placement !== 'unplaced');
    expect(placed.map(({ annotation }) => annotation)).toMatchObject([
      { passageId: passage?.id, start: 10, end: 34, quote: exact, note: '读到这里', placement: 'placed' },
      { passageId: passage?.id, start: 10, end: 34, quote: exact, placement: 'placed' },
    ]);
    const again = succeeded(library.importAnnotations(file, everything));
    expect(again.items.map(({ outcome }) => outcome)).toEqual(Array(4).fill('already'));

    // Which of the many places was meant, a person says.
    const common = library.annotations().find(({ annotation }) => annotation.quote === '群众')?.annotation;
    const [place] = succeeded(library.placesFor(common?.id ?? ''));
    expect(place).toMatchObject({ words: '群众', isReplaced: false });
    const to = { passageId: place?.passageId ?? '', start: place?.start ?? 0, end: place?.end ?? 0 };
    expect(succeeded(library.moveAnnotation(common?.id ?? '', to))).toMatchObject({ ...to, placement: 'placed' });
  });

  it('are told one by one where they cannot be read, and the rest comes in', () => {
    const library = libraryIn(temporaryFolder());
    const [passage] = bodyPassages(library, 0);
    const good = foreign(passage?.text.slice(0, 20) ?? '', {});
    const file = fileOf([
      good,
      good,
      { ...good, body: { type: 'TextualBody', value: '甲\0乙' } },
      { ...good, body: { type: 'TextualBody', value: '半个字\ud842' } },
      foreign('半个\udfb7字', {}),
      { ...good, id: 'x'.repeat(10), created: 'NaN' },
    ]);
    const { items } = succeeded(library.importAnnotations(file, everything));
    expect(items.map(({ reason }) => reason)).toEqual([
      '',
      words.reasons.repeated,
      words.reasons.characters,
      words.reasons.characters,
      words.reasons.characters,
      words.reasons.date,
    ]);
    expect(items.map(({ outcome }) => outcome)).toEqual(['added', ...Array(5).fill('left')]);
    expect(library.annotations()).toHaveLength(1);
  });

  it('in a file that is none are refused in a line that names it, and nothing changes', () => {
    const library = libraryIn(temporaryFolder());
    const broken = fileOf('{"type":"AnnotationPage"');
    const binary = join(temporaryFolder(), '图.jsonld');
    writeFileSync(binary, Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
    for (const [file, reason] of [
      [broken, words.reasons.notJson],
      [binary, words.reasons.notJson],
      [fileOf('[]'), words.reasons.none],
    ] as const) {
      const failure = { code: 'annotation-invalid', message: words.unusable(file, reason) };
      expect(library.inspectAnnotations(file)).toEqual({ ok: false, failure });
      expect(library.importAnnotations(file, everything)).toEqual({ ok: false, failure });
    }
    const missing = library.inspectAnnotations(join(temporaryFolder(), '没有.jsonld'));
    expect(missing).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
    expect(library.annotations()).toEqual([]);
  });
});

describe('a file of annotations', () => {
  it('counts code points, names its source, and says a colour as a class', async () => {
    const library = libraryIn(temporaryFolder());
    const file = join(temporaryFolder(), '走访记录.txt');
    writeFileSync(file, ownText);
    const [own] = (await library.importPaths([file])).imported;
    const passage = succeeded(library.readText(own?.id ?? '')).passages.find(({ text }) => text.includes('𠮷'));
    const start = passage?.text.indexOf('家说') ?? 0;
    succeeded(library.annotate({ passageId: passage?.id ?? '', start, end: start + 2, color: 'blue', tags: ['走访'] }));
    const request = { select: { kind: 'annotations', filter: {} }, groupBy: 'text', format: 'jsonld' } as const;
    const { bytes, items, suggestedName } = succeeded(await library.renderExport(request));
    expect({ items, suggestedName }).toEqual({ items: 1, suggestedName: expect.stringMatching(/\.jsonld$/u) });
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 1,
      first: {
        type: 'AnnotationPage',
        items: [
          {
            id: expect.stringMatching(/^urn:uuid:/u),
            type: 'Annotation',
            motivation: 'highlighting',
            body: [{ type: 'TextualBody', purpose: 'tagging', value: '走访' }],
            target: {
              source: { 'dcterms:title': '街道走访记录' },
              styleClass: 'blue',
              selector: [
                { type: 'TextQuoteSelector', exact: '家说', suffix: '，管道已经修好。' },
                { type: 'TextPositionSelector', start: start - 1, end: start + 1 },
              ],
            },
          },
        ],
      },
    });
  });

  it('is made of annotations only', async () => {
    const library = libraryIn(temporaryFolder());
    const select = { kind: 'search', query: '群众' } as const;
    expect(await library.renderExport({ select, groupBy: 'text', format: 'jsonld' })).toEqual({
      ok: false,
      failure: { code: 'annotation-invalid', message: words.onlyAnnotations },
    });
  });
});
