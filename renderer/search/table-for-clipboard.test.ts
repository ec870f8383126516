import { expect, test } from 'vitest';
import { tableForClipboard } from './table-for-clipboard';

test('a table keeps its rows and columns, whatever the cells hold', () => {
  expect(
    tableForClipboard([
      ['左边\t有空', '群众'],
      ['<b>&', '工\r\n作'],
    ]),
  ).toEqual({
    text: '左边 有空\t群众\n<b>&\t工 作',
    html: '<table border="1"><tr><td>左边 有空</td><td>群众</td></tr><tr><td>&lt;b&gt;&amp;</td><td>工 作</td></tr></table>',
  });
});
