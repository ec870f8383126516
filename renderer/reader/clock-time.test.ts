import { expect, test } from 'vitest';
import { clockTime } from './clock-time';

const now = new Date(2026, 10, 23, 15, 30);

test('today is told by the clock, other days by the date', () => {
  expect(clockTime(new Date(2026, 10, 23, 9, 5).toISOString(), now)).toBe('09:05');
  expect(clockTime(new Date(2026, 10, 22, 23, 59).toISOString(), now)).toBe('11月22日 23:59');
  expect(clockTime(new Date(2025, 0, 2, 8, 0).toISOString(), now)).toBe('2025年1月2日');
});

test('what is no time is not told in figures', () => {
  for (const time of ['NaN', '', '昨天', '+275761-01-01T00:00:00Z']) expect(clockTime(time, now)).toBe('时间不明');
});
