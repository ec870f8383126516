import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotatedWords } from '../../annotate/annotated-words';
import { onlyAnnotation as only } from '../../testing/only-annotation';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { wording } from '../../wording';
import type { ExportFormat, Library } from '../interface';

const paragraphs = [
  '三月四日上午，先到东街走访，问了供暖和用水的情况，都记在本子上。',
  '东街十二户的管道已经修好，老人们说屋里比往年暖和，只是夜里水压还低。',
  '下午到西街，两户反映路灯不亮，已经报给街道办，约好周五前去看一看。',
];
const written = (lines: readonly string[]) => `街道走访记录\n\n${lines.join('\n\n')}\n`;

async function imported(library: Library, content: string, name = '走访记录.txt') {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  const [text] = (await library.importPaths([file])).imported;
  const { passages } = succeeded(library.readText(text?.id ?? ''));
  return { file, textId: text?.id ?? '', passages };
}

/** From the middle of the first paragraph over the second into the third. */
async function annotated() {
  const library = libraryIn(temporaryFolder());
  const own = await imported(library, written(paragraphs));
  const [first, second, third] = paragraphs.map((line) => own.passages.find(({ text }) => text === line));
  const annotation = succeeded(
    library.annotate({
      passageId: first?.id ?? '',
      start: 7,
      end: first?.text.length ?? 0,
      further: [
        { passageId: second?.id ?? '', start: 0, end: second?.text.length ?? 0 },
        { passageId: third?.id ?? '', start: 0, end: 5 },
      ],
      note: '三处连起来讲',
    }),
  );
  return { library, ...own, annotation, passageIds: [first?.id, second?.id, third?.id] };
}

const words = [paragraphs[0]?.slice(7), paragraphs[1], paragraphs[2]?.slice(0, 5)].join('\n');

describe('an annotation over several passages', () => {
  it('is one, with all its words, also after its library was opened anew', async () => {
    const { library, annotation, passageIds } = await annotated();
    expect(annotatedWords(annotation)).toBe(words);
    expect([annotation, ...(annotation.further ?? [])].map(({ passageId }) => passageId)).toEqual(passageIds);
    const { folder } = library.overview();
    library.close();
    const again = libraryIn(folder);
    expect(only(again)).toEqual(annotation);
    await again.warmUp();
    expect(again.verify()).toMatchObject({ ok: true });
    const removed = succeeded(again.removeAnnotation(annotation.id));
    expect(again.annotations()).toEqual([]);
    expect(succeeded(again.restoreAnnotation(removed))).toEqual(annotation);
    succeeded(again.changeAnnotation(annotation.id, { color: 'red' }));
    expect(annotatedWords(only(again))).toBe(words);
  });

  it('stands in one text, in its order', async () => {
    const { library, passageIds } = await annotated();
    const [first = '', second = ''] = passageIds;
    const elsewhere = succeeded(library.readText(library.texts()[0]?.id ?? '')).passages[0]?.id ?? '';
    const message = wording.annotate.furtherElsewhere;
    for (const passageId of [first, elsewhere]) {
      const draft = { passageId: second, start: 0, end: 2, further: [{ passageId, start: 0, end: 2 }] };
      expect(library.annotate(draft)).toEqual({ ok: false, failure: { code: 'range-invalid', message } });
    }
    const beyond = { passageId: first, start: 0, end: 2, further: [{ passageId: second, start: 0, end: 900 }] };
    expect(library.annotate(beyond)).toMatchObject({ ok: false, failure: { code: 'range-invalid' } });
  });

  it('is found by its words in each passage, and by its note at all of them', async () => {
    const { library, annotation, passageIds } = await annotated();
    const byNote = library.search({ query: '连起来讲', field: 'note' });
    expect(byNote.hits.map(({ passage }) => passage.id)).toEqual(passageIds);
    expect(byNote.hits[2]?.ranges).toEqual([[0, 5]]);
    const [hit] = library.search({ query: '屋里比往年暖和' }).hits;
    expect(hit).toMatchObject({ annotationCount: 1, notes: [{ id: annotation.id }] });
  });

  it('is exported whole, paragraph by paragraph', async () => {
    const { library } = await annotated();
    const rendered = async (format: ExportFormat) => {
      const request = { select: { kind: 'annotations', filter: {} }, groupBy: 'text', format } as const;
      const { bytes, items } = succeeded(await library.renderExport(request));
      expect(items).toBe(1);
      return bytes;
    };
    expect(strFromU8(await rendered('html'))).toContain(words);
    expect(strFromU8(await rendered('md'))).toContain(words.split('\n')[1]);
    expect(strFromU8(await rendered('csv'))).toContain(words);
    const document = unzipSync(await rendered('docx'))['word/document.xml'];
    const texts = strFromU8(document ?? new Uint8Array())
      .split('</w:p>')
      .map((xml) => xml.replace(/<[^>]+>/gu, ''));
    for (const line of words.split('\n')) expect(texts.some((text) => text.endsWith(line))).toBe(true);
  });

  it('goes to another library by a file or a study pack', async () => {
    const { library, file, annotation } = await annotated();
    const byPack = libraryIn(temporaryFolder());
    const pack = join(temporaryFolder(), '学习包.xuexibao');
    writeFileSync(pack, succeeded(library.makePack({ hasAnnotations: true, hasTexts: true })).bytes);
    succeeded(await byPack.unpack(pack, { leftOut: [], beside: [] }));
    expect(only(byPack)).toEqual(annotation);
    expect(succeeded(byPack.inspectPack(pack)).items.find(({ kind }) => kind === 'annotation')?.state).toBe('same');

    const byFile = libraryIn(temporaryFolder());
    await byFile.importPaths([file]);
    const request = { select: { kind: 'annotations', filter: {} }, groupBy: 'text', format: 'jsonld' } as const;
    const annotations = join(temporaryFolder(), '批注.jsonld');
    writeFileSync(annotations, succeeded(await library.renderExport(request)).bytes);
    succeeded(byFile.importAnnotations(annotations, { leftOut: [], beside: [] }));
    expect(only(byFile)).toEqual(annotation);
  });

  it('goes over to a corrected text, each part to its words, and back', async () => {
    const { library, textId, annotation } = await annotated();
    const joined = [`${paragraphs[0]}${paragraphs[1]?.replace('往年暖和', '往年暖和得多')}`, paragraphs[2] ?? ''];
    const corrected = await imported(
      library,
      `校订稿\n\n另外加的一段话，前面没有。\n\n${joined.join('\n\n')}\n`,
      '校订稿.txt',
    );
    succeeded(library.replaceText(textId, corrected.textId));
    const moved = only(library);
    expect(moved).toMatchObject({ textId: corrected.textId, placement: 'placed', note: '三处连起来讲' });
    expect(annotatedWords(moved)).toBe(words.replace('往年暖和', '往年暖和得多'));
    const [one, two] = moved.further ?? [];
    expect(one?.passageId).toBe(moved.passageId);
    expect(two?.passageId).not.toBe(moved.passageId);
    succeeded(library.undoReplacement(textId));
    expect(only(library)).toEqual(annotation);
  });

  it('of which one part is lost is listed as lost, until that part is put on other words', async () => {
    const { library, textId } = await annotated();
    const lines = [paragraphs[0] ?? '', '这一段整个换过了，说的是别的事。', paragraphs[2] ?? ''];
    const corrected = await imported(library, `校订稿\n\n${lines.join('\n\n')}\n`, '校订稿.txt');
    succeeded(library.replaceText(textId, corrected.textId));
    const lost = only(library);
    expect(lost.placement).toBe('unplaced');
    const other = corrected.passages.find(({ text }) => text === lines[1]);
    const placed = succeeded(library.moveAnnotation(lost.id, { passageId: other?.id ?? '', start: 0, end: 8 }));
    expect(placed.placement).not.toBe('unplaced');
    expect(annotatedWords(placed).split('\n')).toEqual([
      paragraphs[0]?.slice(7),
      lines[1]?.slice(0, 8),
      paragraphs[2]?.slice(0, 5),
    ]);
  });
});
