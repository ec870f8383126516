import { expect, it } from 'vitest';
import { dayInWords, namesIn, readDay, readTime } from './read-typed';

it.each([
  ['12月5日', '2026-12-05'],
  ['12.5', '2026-12-05'],
  ['12/05', '2026-12-05'],
  ['2027年1月9号', '2027-01-09'],
  ['2027-1-9', '2027-01-09'],
  ['20261205', '2026-12-05'],
  [' 2026.12.5 ', '2026-12-05'],
  ['2月29日', null],
  ['13月1日', null],
  ['周五', null],
  ['', null],
])('the day %j', (typed, day) => {
  expect(readDay(typed, 2026)).toBe(day);
});

it.each([
  ['14:30', '14:30'],
  ['14：30', '14:30'],
  ['14.30', '14:30'],
  ['1430', '14:30'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['14点', '14:00'],
  ['14点30分', '14:30'],
  ['下午2:30', '14:30'],
  ['下午 2点', '14:00'],
  ['上午9点', '09:00'],
  ['24:00', null],
  ['14:60', null],
  ['午后', null],
  ['', null],
])('the time %j', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

it('a day in words', () => {
  expect(dayInWords('2026-12-05')).toBe('2026年12月5日 星期六');
});

it('names, of which one may hold a blank', () => {
  expect(namesIn('李明、王 芳，赵强;钱进\n')).toEqual(['李明', '王 芳', '赵强', '钱进']);
  expect(namesIn(' 、')).toEqual([]);
});
