import { beforeEach, expect, test, vi } from 'vitest';
import type { CheckedDraft, Result } from '../../electron/contract';
import { checkAgain, checkPasted, clearDraft } from './checking';

const storage = new Map<string, string>();
/** Ends the check that was begun last. */
let answer: (text: string) => void = () => undefined;

beforeEach(() => {
  storage.clear();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => storage.set(key, value),
    removeItem: (key: string) => storage.delete(key),
  });
  vi.stubGlobal('window', {
    yuanwen: {
      call: () =>
        new Promise<Result<CheckedDraft>>((resolve) => {
          answer = (text) => resolve({ ok: true, value: { name: '', text, blocks: [], verdicts: [] } });
        }),
    },
  });
});

test('a draft that was checked is kept for the next start', async () => {
  const checking = checkPasted('发言提纲');
  answer('发言提纲');
  await checking;
  expect(storage.get('checked-draft')).toContain('发言提纲');
});

test('a check that ends after its draft was cleared does not bring it back', async () => {
  const first = checkPasted('发言提纲');
  answer('发言提纲');
  await first;
  const again = checkAgain();
  clearDraft();
  answer('发言提纲');
  await again;
  expect(storage.has('checked-draft')).toBe(false);
});
