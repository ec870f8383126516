import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { numeralForms } from './numerals';

describe('numbers as they are written', () => {
  it.each([
    ['十八大', '18大'],
    ['十九届四中全会', '19届四中全会'],
    ['二〇一二年', '2012年'],
    ['二零一二', '2012'],
    ['二○一二', '2012'],
    ['二十一世纪', '21世纪'],
    ['一百零八', '108'],
    ['一百二十', '120'],
    ['三百六十五天', '365天'],
    ['八项规定', '8项规定'],
    ['第三次', '第3次'],
    ['六月', '6月'],
    ['两千零五', '2005'],
    ['１８大', '十八大'],
    ['2012', '二零一二'],
    ['21', '二十一'],
    ['10', '十'],
    ['110', '一百一十'],
    ['101', '一百零一'],
    ['5年', '五年'],
    ['007', '零零七'],
  ])('%s is %s, too', (typed, other) => {
    expect(numeralForms(fold(typed))).toContain(other);
  });

  it.each(['一切', '十分', '百姓', '千百万', '三会一课', '群众', ''])('%s stays as it is', (typed) => {
    expect(numeralForms(fold(typed))).toEqual([]);
  });
});
