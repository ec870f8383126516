import { expect, it } from 'vitest';
import { clockOf, startClock, toggleClock } from './agenda-clock';

const agenda = [
  { id: '1', title: '领学原文', person: '主持人', minutes: 25 },
  { id: '2', title: '研讨', person: '全体', minutes: 0 },
];

it('runs for one item, rests while it is paused, and says when the time is over', () => {
  const minute = 60_000;
  const started = startClock(0, 1_000);
  expect(clockOf(agenda, started, 1_000 + 24 * minute)).toEqual({ item: agenda[0], used: '24:00', isOver: false });
  const paused = toggleClock(started, 1_000 + 24 * minute);
  expect(clockOf(agenda, paused, 99 * minute)?.used).toBe('24:00');
  const again = toggleClock(paused, 100 * minute);
  expect(clockOf(agenda, again, 101 * minute + 7_000)).toEqual({ item: agenda[0], used: '25:07', isOver: true });
  expect(clockOf(agenda, startClock(1, 0), 90 * minute)).toMatchObject({ used: '90:00', isOver: false });
  expect(clockOf(agenda, startClock(2, 0), 0)).toBeNull();
});
