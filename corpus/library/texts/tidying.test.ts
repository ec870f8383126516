import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TidyingDecision } from '../../model';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';
import { openDatabase } from '../store/database';

const content = [
  '走访制度',
  '',
  '当前位置:首页› 党建› 制度',
  '',
  '干部每月到联系村走访,发现问题要及时处臵,不能推给别人。',
  '',
  '走访情况要写成材料,报支部备案。',
].join('\n');

async function imported(library: Library, folder: string): Promise<string> {
  const file = join(folder, '走访制度.txt');
  writeFileSync(file, content);
  const { imported: texts } = await library.importPaths([file]);
  return texts[0]?.id ?? '';
}

const linesOf = (library: Library, id: string) => succeeded(library.readText(id)).passages.map(({ text }) => text);

function about(words: string, decision: Partial<TidyingDecision>): TidyingDecision {
  const start = content.indexOf(words);
  return { kind: 'keep', start, end: start + words.length, to: '', reason: '', ...decision };
}

it('gives back, removes and corrects; all of it is found, verified and taken back', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const id = await imported(library, folder);
  const before = linesOf(library, id);
  const numbers = succeeded(
    library.decideTidying(id, [
      about('当前位置:首页› 党建› 制度', {}),
      about('处臵', { kind: 'correct', to: '办理', reason: '据原件' }),
      about(',报支部备案', { kind: 'remove' }),
    ]),
  );
  expect(linesOf(library, id)).toEqual([
    '走访制度',
    '当前位置:首页› 党建› 制度',
    '干部每月到联系村走访，发现问题要及时办理，不能推给别人。',
    '走访情况要写成材料。',
  ]);
  expect(library.search({ query: '及时办理' }).hits.map(({ match }) => match)).toEqual(['literal']);
  const record = succeeded(library.tidying(id));
  expect([record.source, record.start]).toEqual([content, 0]);
  expect(record.decisions.map(({ number }) => number)).toEqual(numbers);
  expect(succeeded(library.source('走访制度.txt')).unaccounted).toBe(0);
  await library.warmUp();
  expect(library.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(succeeded(library.takeBackTidying(id, numbers))).toHaveLength(3);
  expect(linesOf(library, id)).toEqual(before);
});

it('carries annotations along, and leaves the other texts of a file alone', () => {
  const library = libraryIn(temporaryFolder());
  const [first, second] = library.texts();
  const read = succeeded(library.readText(first?.id ?? ''));
  const [one, other] = read.passages.filter(({ text }) => text.length > 60);
  const noted = succeeded(library.annotate({ passageId: other?.id ?? '', start: 4, end: 20, note: '学习要点' }));
  const join = { start: one?.source.spans.at(-1)?.[1] ?? 0, end: other?.source.spans[0]?.[0] ?? 0 };
  const untouched = succeeded(library.readText(second?.id ?? ''));
  succeeded(library.decideTidying(read.text.id, [{ kind: 'join', ...join, to: '', reason: '' }]));
  const [entry] = library.annotations();
  expect(entry?.annotation).toMatchObject({ quote: noted.quote, note: '学习要点', placement: 'placed' });
  expect(entry?.annotation.passageId).not.toBe(noted.passageId);
  expect(succeeded(library.readText(second?.id ?? ''))).toEqual(untouched);
  expect(library.texts().map(({ title }) => title)).toContain(read.text.title);
});

it('is quoted where its words were annotated or gathered before', async () => {
  const library = libraryIn(temporaryFolder());
  const read = succeeded(library.readText(library.texts()[0]?.id ?? ''));
  const [passage] = read.passages.filter(({ text }) => text.length > 100);
  const [from = 0] = passage?.source.spans[0] ?? [];
  const [start, end] = [10, 40];
  const place = { passageId: passage?.id ?? '', start, end };
  const collection = succeeded(library.createCollection('摘编'));
  succeeded(library.gather(collection.id, [{ kind: 'excerpt', ...place }]));
  const { id, quote } = succeeded(library.annotate({ ...place, links: [place], further: [] }));
  const corrected = `${quote.slice(0, 15)}改正${quote.slice(16)}`;
  const at = from + start + 15;
  const decision = { kind: 'correct', start: at, end: at + 1, to: '改正', reason: '' } as const;
  succeeded(library.decideTidying(read.text.id, [decision]));

  const [entry] = library.annotations();
  expect(entry?.annotation).toMatchObject({ id, quote: corrected, placement: 'moved', links: [{ quote: corrected }] });
  const request = { groupBy: 'text', format: 'md', layout: 'plain', citations: 'line' } as const;
  const wordsOf = async (select: Parameters<Library['renderExport']>[0]['select']) =>
    new TextDecoder().decode(succeeded(await library.renderExport({ ...request, select })).bytes);
  for (const select of [
    { kind: 'annotations', filter: {} },
    { kind: 'collection', collectionId: collection.id },
  ] as const) {
    const written = await wordsOf(select);
    expect(written).toContain(corrected);
    expect(written).not.toContain(quote);
  }
  succeeded(library.takeBackTidying(read.text.id, [1]));
  expect(library.annotations()[0]?.annotation).toMatchObject({ id, quote, placement: 'placed' });
});

it('outlives newer rules, and the text itself until its file comes back', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const id = await imported(library, folder);
  succeeded(library.decideTidying(id, [about('处臵', {})]));
  const decided = linesOf(library, id);
  expect(decided[1]).toContain('及时处臵');
  library.close();
  const database = openDatabase(join(folder, 'library.db'));
  database.exec("UPDATE meta SET value = 'other' WHERE name = 'rules-version'");
  database.close();
  const later = libraryIn(folder);
  expect(linesOf(later, id)).toEqual(decided);
  succeeded(later.removeText(id));
  expect(await imported(later, folder)).toBe(id);
  expect(linesOf(later, id)).toEqual(decided);
});

it('refuses what is nowhere, what cannot be read, and to leave nothing', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const id = await imported(library, folder);
  const before = linesOf(library, id);
  const refused: readonly [TidyingDecision, string][] = [
    [about('处臵', { end: content.length + 1 }), 'range-invalid'],
    [about('处臵', { end: content.indexOf('处臵') }), 'range-invalid'],
    [about('处臵', { kind: 'correct', to: '' }), 'text-invalid'],
    [about('处臵', { kind: 'correct', to: '处\n置' }), 'text-invalid'],
    [about('处臵', { kind: 'correct', to: ' 处置' }), 'text-invalid'],
    [about('处臵', { reason: '长'.repeat(401) }), 'text-invalid'],
    [about(content, { kind: 'remove' }), 'text-empty'],
  ];
  for (const [decision, code] of refused) {
    expect(library.decideTidying(id, [decision])).toMatchObject({ ok: false, failure: { code } });
  }
  expect(library.decideTidying('none', [])).toMatchObject({ failure: { code: 'not-found' } });
  expect([linesOf(library, id), succeeded(library.tidying(id)).decisions]).toEqual([before, []]);
});
