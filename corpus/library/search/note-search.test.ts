import { describe, expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';

/** The first passage that holds a phrase, with the phrase in it. */
function placeOf(library: Library, phrase: string) {
  const [hit] = library.search({ query: `“${phrase}”`, limit: 1 }).hits;
  if (hit === undefined) throw new Error(`${phrase} stands nowhere`);
  const start = hit.passage.text.indexOf(phrase);
  return { passageId: hit.passage.id, start, end: start + phrase.length };
}

function annotated(): { readonly library: Library; readonly quick: string; readonly talk: string } {
  const library = libraryIn(temporaryFolder());
  const quick = placeOf(library, '一吐为快');
  const talk = placeOf(library, '命令主义');
  succeeded(library.annotate({ ...quick, note: '谈心谈话时引用', tags: ['班子', '第三季度'] }));
  succeeded(library.annotate({ ...talk, note: '本支部也有，限期整改' }));
  return { library, quick: quick.passageId, talk: talk.passageId };
}

describe('fields of notes', () => {
  it.each([
    ['标签:班子', ['quick']],
    ['标签：班', ['quick']],
    ['批注:谈心', ['quick']],
    ['批注:班子', ['quick']], // tags are among what was written
    ['标签:谈心', []],
    ['批注:一吐为快', []], // the words of the text are no note
    ['批注:限期 或 批注:谈心', ['quick', 'talk']],
    ['命令主义 批注:整改', ['talk']],
    ['批注:整改 -标签:班子', ['talk']],
    ['批注:（谈心 引用）', ['quick']],
    ['批注:限*改', ['talk']],
    ['批注:谈心 近5 批注:引用', ['quick']],
  ])('%s', (query, expected) => {
    const { library, quick, talk } = annotated();
    const names = new Map([
      [quick, 'quick'],
      [talk, 'talk'],
    ]);
    const { relaxed, hits } = library.search({ query });
    const found = relaxed === null ? hits.map(({ passage }) => names.get(passage.id)) : [];
    expect(found.sort()).toEqual(expected);
  });

  it('mark what the person marked, where the passage itself holds nothing of the query', () => {
    const { library } = annotated();
    const [hit] = library.search({ query: '标签:班子' }).hits;
    expect(hit?.ranges.map((range) => hit.passage.text.slice(...range))).toEqual(['一吐为快']);
    expect(hit?.match).toBe('literal');
    expect(hit?.notes.map(({ note }) => note)).toEqual(['谈心谈话时引用']);
    const [beside] = library.search({ query: '群众 标签:班子' }).hits;
    expect(beside?.notes.map(({ note }) => note)).toEqual(['谈心谈话时引用']);
    const [both] = library.search({ query: '命令主义 批注:整改' }).hits;
    expect(both?.ranges.map((range) => both.passage.text.slice(...range))).toContain('命令主义');
  });

  it('are said in words, and named when nothing has them', () => {
    const { library } = annotated();
    expect(library.search({ query: '命令主义 标签:班子' }).reading).toContain('标签中的“班子”');
    expect(library.search({ query: '标签:没有这个' }).relaxed?.reason).toContain('“标签:没有这个”');
  });

  it('narrow the lines in context and the distribution as they narrow the hits', () => {
    const { library } = annotated();
    const all = library.context({ query: '群众' }).total;
    const narrowed = library.context({ query: '群众 批注:整改' });
    expect(narrowed.total).toBeGreaterThan(0);
    expect(narrowed.total).toBeLessThan(all);
    expect(library.distribution({ query: '群众 批注:整改' }).texts).toHaveLength(1);
  });
});

describe('beside the hits of a query', () => {
  it('stand the annotations that hold it, those that were written so before those that were marked so', () => {
    const { library, quick } = annotated();
    succeeded(library.annotate({ ...placeOf(library, '官僚主义'), note: '与命令主义一并查摆' }));
    const { notes } = library.search({ query: '命令主义' });
    expect(notes.total).toBe(2);
    expect(notes.entries.map(({ annotation }) => annotation.note)).toEqual([
      '与命令主义一并查摆',
      '本支部也有，限期整改',
    ]);
    expect(library.search({ query: '谈心谈话时引用' }).notes.entries[0]?.annotation.passageId).toBe(quick);
    expect(library.search({ query: '命令主义 -限期' }).notes.total).toBe(1);
  });

  it('only those that the filters allow, and what they are now', () => {
    const { library } = annotated();
    const [entry] = library.search({ query: '限期' }).notes.entries;
    const textId = library.texts().find(({ id }) => id !== entry?.annotation.textId)?.id ?? '';
    expect(library.search({ query: '限期', textId }).notes.total).toBe(0);
    succeeded(library.changeAnnotation(entry?.annotation.id ?? '', { note: '已整改' }));
    expect(library.search({ query: '限期' }).notes.total).toBe(0);
    expect(library.search({ query: '已整改' }).notes.total).toBe(1);
  });
});

it('the search of notes alone reads the whole query language', () => {
  const { library, quick, talk } = annotated();
  const found = (query: string) => library.search({ query, field: 'note' }).hits.map(({ passage }) => passage.id);
  expect(found('谈心 班子')).toEqual([quick]);
  expect(found('整改 -本支部')).toEqual([]);
  expect(found('整改 或 谈心').sort()).toEqual([quick, talk].sort());
  expect(library.search({ query: '命令主义', field: 'note' }).total).toBe(0);
});

it('the list of annotations is narrowed by the same language', () => {
  const { library } = annotated();
  const found = (words: string) => library.annotations({ words }).map(({ annotation }) => annotation.quote);
  expect(found('限期 命令主义')).toEqual(['命令主义']);
  expect(found('标签:班子')).toEqual(['一吐为快']);
  expect(found('整改 或 谈心')).toHaveLength(2);
  expect(found(' ')).toHaveLength(2);
  expect(found('整改 谈心')).toEqual([]);
});
