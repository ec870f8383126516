import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../library/open-store';
import { openDatabase } from '../../library/store/database';
import { openFts5Index } from '../../library/store/fts5-index';
import { temporaryFolder } from '../../testing/temporary-library';
import { createMiniSearchIndex, loadMiniSearchIndex } from './minisearch-index';
import { type HeldText, type IndexedPassage, type IndexQuery, type PassageIndex, rankLimit } from './passage-index';

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

function passage(slot: number, text: string, headings = '', title = ''): IndexedPassage {
  const cut = (words: string) => words.split(' ').filter((word) => word !== '');
  return { slot, title: cut(title), headings: cut(headings), text: cut(text) };
}

const heading = 1;
const underHeading = 2;
const both = 3;
const long = 4;
const rare = 5;
const added = 9;

const whole: readonly HeldText[] = [
  { firstSlot: heading, slotEnd: both, fingerprint: '能力' },
  { firstSlot: both, slotEnd: added, fingerprint: '矛盾' },
];

const passages: readonly IndexedPassage[] = [
  passage(heading, '群众 工作 目的', '', '能力'),
  passage(underHeading, '调动 积极性 主动性', '群众 工作 目的', '能力'),
  passage(both, '群众 工作 化解 矛盾 群众', '', '能力'),
  passage(long, '化解 矛盾 需要 方法 方法 方法 方法 方法 方法 方法 方法 方法', '', '能力'),
  passage(rare, '𠮷 𠮶 a b', '', '能力'),
];

function slots(index: PassageIndex, query: Partial<IndexQuery> & { terms: readonly string[] }): number[] {
  const scores = index.search({ match: 'all', fields: ['title', 'headings', 'text'], ...query });
  expect(scores.slots).toEqual(scores.slots.toSorted());
  const hits = Array.from(scores.slots, (slot, at) => ({ slot, score: scores.values[at] ?? 0 }));
  return hits.sort((a, b) => b.score - a.score).map(({ slot }) => slot);
}

function heldSlots(index: PassageIndex): number[] {
  return Array.from(index.held(), ({ firstSlot }) => firstSlot).sort();
}

describe.each(engines)('$name', ({ create }) => {
  function filled(): PassageIndex {
    const { index } = create();
    index.add(passages, whole);
    return index;
  }

  it('finds the passages that hold every term, or any', () => {
    const index = filled();
    expect(slots(index, { terms: ['群众', '矛盾'] })).toEqual([both]);
    expect(slots(index, { terms: ['群众', '矛盾'], match: 'any' }).sort()).toEqual([heading, underHeading, both, long]);
  });

  it('joins the fields of a passage, and looks only where it is told', () => {
    const index = filled();
    expect(slots(index, { terms: ['积极性', '目的'] })).toEqual([underHeading]);
    expect(slots(index, { terms: ['积极性', '目的'], fields: ['text'] })).toEqual([]);
    expect(slots(index, { terms: ['目的'], fields: ['text'] })).toEqual([heading]);
    expect(slots(index, { terms: ['目的'], fields: ['headings'] })).toEqual([underHeading]);
  });

  it('puts a passage that says more of it in fewer words first', () => {
    const index = filled();
    expect(slots(index, { terms: ['矛盾'] })).toEqual([both, long]); // the same word once, in a shorter passage
    expect(slots(index, { terms: ['群众'], fields: ['text'] })[0]).toBe(both); // twice
  });

  it('keeps terms apart that share their first bytes, and pairs whole', () => {
    const index = filled();
    expect(slots(index, { terms: ['𠮷'] })).toEqual([rare]);
    expect(slots(index, { terms: ['\ud842'] })).toEqual([]);
    expect(slots(index, { terms: ['群'] })).toEqual([]);
  });

  it('has no hit for no term, no field, an unknown term', () => {
    const index = filled();
    expect(slots(index, { terms: [] })).toEqual([]);
    expect(slots(index, { terms: ['群众'], fields: [] })).toEqual([]);
    expect(slots(index, { terms: ['群众', '没有'] })).toEqual([]);
  });

  it('forgets what is removed and replaces what is added again', () => {
    const index = filled();
    expect(heldSlots(index)).toEqual([heading, both]);
    index.remove(both, long);
    index.remove(100, 200);
    expect(heldSlots(index)).toEqual([heading]);
    expect(slots(index, { terms: ['化解'] })).toEqual([long]);
    index.add([passage(long, '座谈')], []);
    expect(slots(index, { terms: ['化解'] })).toEqual([]);
    expect(slots(index, { terms: ['座谈'] })).toEqual([long]);
    index.add([passage(both, '化解')], [{ firstSlot: both, slotEnd: added, fingerprint: '化解' }]);
    expect(slots(index, { terms: ['化解'] })).toEqual([both]);
    expect([...index.held()].find(({ firstSlot }) => firstSlot === both)?.fingerprint).toBe('化解');
  });

  it('answers the same after saving and loading, and can still be changed', () => {
    const { index, reopened } = create();
    index.add(passages, whole);
    index.remove(rare, added);
    const again = reopened();
    expect([...again.held()]).toEqual(whole);
    for (const term of ['群众', '矛盾', '目的', '𠮷']) {
      expect(again.search({ terms: [term], match: 'all', fields: ['title', 'headings', 'text'] })).toEqual(
        index.search({ terms: [term], match: 'all', fields: ['title', 'headings', 'text'] }),
      );
    }
    again.add([passage(added, '群众')], []);
    again.remove(heading, underHeading);
    expect(slots(again, { terms: ['群众'], fields: ['text'] }).sort()).toEqual([both, added]);
  });
});

it('finds all with FTS5 that is too common to be ranked, each as good as the others', () => {
  const database = openDatabase(libraryDatabase());
  onTestFinished(() => database.close());
  const index = openFts5Index(database, 'segmenter');
  const common = Array.from({ length: rankLimit + 1 }, (_, slot) =>
    passage(slot + 7, slot % 2 === 0 ? '工作' : '工作 工作'),
  );
  index.add(common, []);
  const scores = index.search({ terms: ['工作'], match: 'all', fields: ['text'] });
  expect([...scores.slots]).toEqual(common.map(({ slot }) => slot));
  expect(new Set(scores.values).size).toBe(1);
  index.remove(7, 8);
  expect(new Set(index.search({ terms: ['工作'], match: 'all', fields: ['text'] }).values).size).toBe(2);
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
    slot: fc.constantFrom(1, 2, 3, 4),
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
        if (isRemoved) index.remove(passage.slot, passage.slot + 1);
        else index.add([passage], []);
        return slots(index, wanted).sort();
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
  mine.add(passages, whole);
  other.remove(long, rare);
  other.add([passage(both, '化解'), passage(added, '化解')], []);
  mine.add([passage(added, '化解 矛盾')], []);
  for (const index of [mine, other]) expect(slots(index, { terms: ['化解'] }).sort()).toEqual([both, added]);
  expect(heldSlots(openFts5Index(there, 'another segmenter'))).toEqual([]);
});
