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

test('saved queries outlive the window, and forgetting the recent ones leaves them', async () => {
  const first = await opened();
  first.saveSearch('突发事件 能力');
  first.rememberSearch('化解矛盾');
  const second = await opened();
  const bringBack = second.forgetRecent();
  expect(keptNow()).toEqual({ recent: [], saved: ['突发事件 能力'] });
  bringBack();
  expect(keptNow()).toEqual({ recent: ['化解矛盾'], saved: ['突发事件 能力'] });
  second.unsaveSearch('突发事件 能力');
  expect(keptNow()).toEqual({ recent: ['化解矛盾'], saved: [] });
});

test('spoiled storage means nothing is kept', async () => {
  storage.set('searches', '{"recent": [1], "saved"');
  const { saveSearch } = await opened();
  saveSearch('群众');
  expect(keptNow()).toEqual({ recent: [], saved: ['群众'] });
});
