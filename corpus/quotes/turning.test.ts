import { expect, it } from 'vitest';
import { turningBefore } from './turning';

it.each([
  ['群众工作不|是级别问题', '不'],
  ['群众工作不是|级别问题', '不是'],
  ['从来没有|脱离群众', '没有'],
  ['任何人不得|侵占', '不得'],
  ['凡未|经批准的', '未'],
  ['并非“|一日之功', '非'],
  ['严禁|铺张浪费', '严禁'],
  ['工作|没有做完', null],
  ['我们不得不|承认', null],
  ['无非|是方法问题', null],
  ['看能不能|解决问题', null],
  ['看能不|能解决问题', null],
  ['是不是|感情问题', null],
  ['分清是非|标准', null],
  ['不要埋没|人才', null],
  ['不仅要|学习', null],
  ['|学习', null],
])('%s', (marked, word) => {
  const at = marked.indexOf('|');
  expect(turningBefore(marked.replace('|', ''), at)).toBe(word);
});
