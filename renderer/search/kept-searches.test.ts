import { beforeEach, expect, test, vi } from 'vitest';

const storage = new Map<string, string>();

/** The module as a window loads it that has just been opened. */
async function opened() {
  vi.resetModules();
  return await import('./kept-searches');
}

function keptNow(): unknown {
  return JSON.parse(storage.get('searches') ?? 'null');
}

beforeEach(() => {
  storage.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  });
});

test('the newest query stands first, once, and the oldest give way', async () => {
  const { rememberSearch, withNewest } = await opened();
  for (const query of ['化解矛盾', '群众工作', ' 化解矛盾 ', '']) rememberSearch(query);
  expect(keptNow()).toEqual({ recent: ['化解矛盾', '群众工作'], saved: [] });
  expect(withNewest(['乙', '丙'], '甲', 2)).toEqual(['甲', '乙']);
});

test('a pasted passage is not remembered', async () => {
  const { rememberSearch } = await opened();
  rememberSearch('群'.repeat(61));
  expect(keptNow()).toBeNull();
});

const filter = { textId: null, topicId: null, match: null };
const plain = { filter, hasSynonyms: true, view: 'list' } as const;
const narrowed = { ...plain, query: '突发事件 能力', name: '突发事件', filter: { ...filter, textId: 't1' } };

test('saved searches outlive the window with what narrows them, and forgetting the recent ones leaves them', async () => {
  const first = await opened();
  first.saveSearch(narrowed);
  first.rememberSearch('化解矛盾');
  const second = await opened();
  const bringBack = second.forgetRecent();
  expect(keptNow()).toEqual({ recent: [], saved: [narrowed] });
  bringBack();
  expect(keptNow()).toEqual({ recent: ['化解矛盾'], saved: [narrowed] });
});

test('the same query narrowed another way is another search; saved again it is the same', async () => {
  const { saveSearch } = await opened();
  saveSearch(narrowed);
  saveSearch({ ...narrowed, filter, name: '全库' });
  saveSearch({ ...narrowed, view: 'context', name: '对照' });
  saveSearch({ ...narrowed, name: '又一次' });
  expect(keptNow()).toMatchObject({ saved: [{ name: '又一次' }, { name: '对照' }, { name: '全库' }] });
});

test('saved searches are renamed, moved, removed and brought back where they stood', async () => {
  const { saveSearch, renameSearch, moveSearch, unsaveSearch } = await opened();
  for (const query of ['丙', '乙', '甲']) saveSearch({ ...plain, query, name: query });
  const names = () => JSON.stringify(keptNow()).match(/(?<="name":")[^"]*/gu);
  renameSearch({ ...plain, query: '乙', name: '乙' }, ' 第二 ');
  expect(names()).toEqual(['甲', '第二', '丙']);
  renameSearch({ ...plain, query: '乙', name: '第二' }, ' ');
  moveSearch({ ...plain, query: '丙', name: '丙' }, -1);
  moveSearch({ ...plain, query: '甲', name: '甲' }, -1);
  expect(names()).toEqual(['甲', '丙', '乙']);
  const bringBack = unsaveSearch({ ...plain, query: '丙' });
  expect(names()).toEqual(['甲', '乙']);
  bringBack();
  expect(names()).toEqual(['甲', '丙', '乙']);
});

test('what an earlier version kept is read, and a spoiled part is left out', async () => {
  storage.set(
    'searches',
    JSON.stringify({ recent: [1, '群众'], saved: ['甲', { name: '乙' }, { ...narrowed, view: 'map' }] }),
  );
  const { rememberSearch } = await opened();
  rememberSearch('党课');
  expect(keptNow()).toEqual({ recent: ['党课', '群众'], saved: [{ ...plain, query: '甲', name: '甲' }, narrowed] });
});

test('spoiled storage means nothing is kept', async () => {
  storage.set('searches', '{"recent": [1], "saved"');
  const { rememberSearch } = await opened();
  rememberSearch('群众');
  expect(keptNow()).toEqual({ recent: ['群众'], saved: [] });
});
