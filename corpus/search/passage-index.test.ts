import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../library/open-store';
import { openDatabase } from '../library/store/database';
import { openFts5Index } from '../library/store/fts5-index';
import { temporaryFolder } from '../testing/temporary-library';
import { createMiniSearchIndex, loadMiniSearchIndex } from './minisearch-index';
import type { IndexedPassage, IndexQuery, PassageIndex } from './passage-index';

interface Engine {
  readonly name: string;
  /** An empty index, and a way to close it and open it again. */
  create(): { readonly index: PassageIndex; reopened(): PassageIndex };
}

function libraryDatabase(): string {
  const folder = temporaryFolder();
  const opened = openStore(folder);
  if (!opened.ok) throw new Error(opened.failure.message);
  opened.value.close();
  return join(folder, 'library.db');
}

/** Every engine passes the same tests. */
const engines: readonly Engine[] = [
  {
    name: 'MiniSearch',
    create() {
      const index = createMiniSearchIndex();
      return { index, reopened: () => loadMiniSearchIndex(index.save()) };
    },
  },
  {
    name: 'FTS5',
    create() {
      const file = libraryDatabase();
      const database = openDatabase(file);
      onTestFinished(() => database.close());
      return {
        index: openFts5Index(database, 'segmenter'),
        reopened() {
          const again = openDatabase(file);
          onTestFinished(() => again.close());
          return openFts5Index(again, 'segmenter');
        },
      };
    },
  },
];

function passage(id: string, text: string, headings = '', title = ''): IndexedPassage {
  const cut = (words: string) => words.split(' ').filter((word) => word !== '');
  return { id, fingerprint: text, title: cut(title), headings: cut(headings), text: cut(text) };
}

const passages: readonly IndexedPassage[] = [
  passage('heading', '群众 工作 目的', '', '能力'),
  passage('under-heading', '调动 积极性 主动性', '群众 工作 目的', '能力'),
  passage('both', '群众 工作 化解 矛盾 群众', '', '能力'),
  passage('long', '化解 矛盾 需要 方法 方法 方法 方法 方法 方法 方法 方法 方法', '', '能力'),
  passage('rare', '𠮷 𠮶 a b', '', '能力'),
];

function ids(index: PassageIndex, query: Partial<IndexQuery> & { terms: readonly string[] }): string[] {
  return index.search({ match: 'all', fields: ['title', 'headings', 'text'], ...query }).map(({ id }) => id);
}

function heldIds(index: PassageIndex): string[] {
  return Array.from(index.held(), ([id]) => id).sort();
}

describe.each(engines)('$name', ({ create }) => {
  function filled(): PassageIndex {
    const { index } = create();
    index.add(passages);
    return index;
  }

  it('finds the passages that hold every term, or any', () => {
    const index = filled();
    expect(ids(index, { terms: ['群众', '矛盾'] })).toEqual(['both']);
    expect(ids(index, { terms: ['群众', '矛盾'], match: 'any' }).sort()).toEqual([
      'both',
      'heading',
      'long',
      'under-heading',
    ]);
  });

  it('joins the fields of a passage, and looks only where it is told', () => {
    const index = filled();
    expect(ids(index, { terms: ['积极性', '目的'] })).toEqual(['under-heading']);
    expect(ids(index, { terms: ['积极性', '目的'], fields: ['text'] })).toEqual([]);
    expect(ids(index, { terms: ['目的'], fields: ['text'] })).toEqual(['heading']);
    expect(ids(index, { terms: ['目的'], fields: ['headings'] })).toEqual(['under-heading']);
  });

  it('puts a passage that says more of it in fewer words first', () => {
    const index = filled();
    expect(ids(index, { terms: ['矛盾'] })).toEqual(['both', 'long']); // the same word once, in a shorter passage
    expect(ids(index, { terms: ['群众'], fields: ['text'] })[0]).toBe('both'); // twice
  });

  it('keeps terms apart that share their first bytes, and pairs whole', () => {
    const index = filled();
    expect(ids(index, { terms: ['𠮷'] })).toEqual(['rare']);
    expect(ids(index, { terms: ['\ud842'] })).toEqual([]);
    expect(ids(index, { terms: ['群'] })).toEqual([]);
  });

  it('has no hit for no term, no field, an unknown term', () => {
    const index = filled();
    expect(ids(index, { terms: [] })).toEqual([]);
    expect(ids(index, { terms: ['群众'], fields: [] })).toEqual([]);
    expect(ids(index, { terms: ['群众', '没有'] })).toEqual([]);
  });

  it('forgets what is removed and replaces what is added again', () => {
    const index = filled();
    index.remove(['both', 'never there', 'both']);
    expect(heldIds(index)).not.toContain('both');
    expect(ids(index, { terms: ['化解'] })).toEqual(['long']);
    index.add([passage('long', '座谈')]);
    expect(ids(index, { terms: ['化解'] })).toEqual([]);
    expect(ids(index, { terms: ['座谈'] })).toEqual(['long']);
    expect(heldIds(index)).toEqual(['heading', 'long', 'rare', 'under-heading']);
    expect(new Map(index.held()).get('long')).toBe('座谈');
    index.add([passage('both', '化解')]);
    expect(ids(index, { terms: ['化解'] })).toEqual(['both']);
  });

  it('answers the same after saving and loading, and can still be changed', () => {
    const { index, reopened } = create();
    index.add(passages);
    index.remove(['rare']);
    const again = reopened();
    for (const term of ['群众', '矛盾', '目的', '𠮷']) {
      expect(again.search({ terms: [term], match: 'all', fields: ['title', 'headings', 'text'] })).toEqual(
        index.search({ terms: [term], match: 'all', fields: ['title', 'headings', 'text'] }),
      );
    }
    again.add([passage('new', '群众')]);
    again.remove(['heading']);
    expect(ids(again, { terms: ['群众'], fields: ['text'] }).sort()).toEqual(['both', 'new']);
  });
});

const term = fc.constantFrom(
  '群众',
  '工作',
  '群',
  '3.5',
  '3',
  '5',
  'c++',
  'c',
  'or',
  'and',
  '*',
  '"',
  '𠮷',
  '\ud842',
  'é',
  'e',
);
const terms = fc.array(term, { maxLength: 4 });

it('is the same with every engine: the same passages for the same query, after any changes', () => {
  const indexes = engines.map(({ create }) => create().index);
  const change = fc.record({
    id: fc.constantFrom('一', '二', '三', '四'),
    isRemoved: fc.boolean(),
    title: terms,
    headings: terms,
    text: terms,
  });
  const query = fc.record({
    terms: fc.array(term, { minLength: 1, maxLength: 3 }),
    match: fc.constantFrom('all' as const, 'any' as const),
    fields: fc.subarray(['title', 'headings', 'text'] as const, { minLength: 1 }),
  });
  fc.assert(
    fc.property(change, query, ({ isRemoved, ...passage }, wanted) => {
      const [first, ...others] = indexes.map((index) => {
        if (isRemoved) index.remove([passage.id]);
        else index.add([{ fingerprint: '', ...passage }]);
        return ids(index, wanted).sort();
      });
      for (const other of others) expect(other).toEqual(first);
      return first !== undefined;
    }),
    { numRuns: 300 },
  );
});

it('knows with FTS5 what another program added and removed meanwhile, and nothing of another segmenter', () => {
  const file = libraryDatabase();
  const [here, there] = [openDatabase(file), openDatabase(file)];
  onTestFinished(() => {
    here.close();
    there.close();
  });
  const mine = openFts5Index(here, 'segmenter');
  const other = openFts5Index(there, 'segmenter');
  mine.add(passages);
  other.remove(['long']);
  other.add([passage('both', '化解'), passage('new', '化解')]);
  mine.add([passage('new', '化解 矛盾')]);
  for (const index of [mine, other]) expect(ids(index, { terms: ['化解'] }).sort()).toEqual(['both', 'new']);
  expect(heldIds(openFts5Index(there, 'another segmenter'))).toEqual([]);
});
