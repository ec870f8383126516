import { expect, it } from 'vitest';
import { remainingWords } from './remaining-words';

it.each([
  [null, ''],
  [0, '不到一分钟就好。'],
  [59_999, '不到一分钟就好。'],
  [61_000, '大约还要 2 分钟。'],
  [5_400_000, '大约还要 1 小时 30 分钟。'],
])('%s ms: %s', (remaining, said) => {
  expect(remainingWords(remaining)).toBe(said);
});
