import { expect, it } from 'vitest';
import { formatNumber } from './format-number';

it.each([
  ['chineseCounting', [1, 10, 11, 20, 21, 99, 105], ['一', '十', '十一', '二十', '二十一', '九十九', '一○五']],
  [
    'chineseCountingThousand',
    [10, 19, 100, 101, 110, 111, 1001, 1010],
    ['十', '十九', '一百', '一百零一', '一百一十', '一百一十一', '一千零一', '一千零一十'],
  ],
  ['japaneseCounting', [10, 21, 100, 101, 210], ['十', '二十一', '百', '百一', '二百十']],
  ['ideographDigital', [1, 10, 25], ['一', '一〇', '二五']],
  ['chineseLegalSimplified', [1, 12, 105], ['壹', '壹拾贰', '壹佰零伍']],
  ['decimalEnclosedCircle', [1, 20, 21, 36, 51], ['①', '⑳', '㉑', '㊱', '51']],
  ['decimalFullWidth', [12], ['１２']],
  ['decimalZero', [3, 12], ['03', '12']],
  ['upperRoman', [4, 9, 1994], ['IV', 'IX', 'MCMXCIV']],
  ['lowerLetter', [1, 26, 27], ['a', 'z', 'aa']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['none', [7], ['']],
  ['not known', [7], ['7']],
])('%s', (format, values, written) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(written);
});
