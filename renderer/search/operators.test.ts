import { expect, test } from 'vitest';
import { finishedPart, withField, withOperator, withTerm, wordInHand } from './operators';

const at = (marked: string) => ({ text: marked.replace('|', ''), caret: marked.indexOf('|') });

test('an operator goes after the word that the caret is in or behind', () => {
  expect(withOperator(at('化解矛盾|'), 'and')).toEqual(at('化解矛盾 |'));
  expect(withOperator(at('化解矛盾 |'), 'or')).toEqual(at('化解矛盾 或 |'));
  expect(withOperator(at('化解矛盾|能力'), 'not')).toEqual(at('化解矛盾 不含 |能力'));
  expect(withOperator(at('化解矛盾 | 能力'), 'or')).toEqual(at('化解矛盾 或 |能力'));
});

test('another operator takes the place of one that joins nothing yet', () => {
  expect(withOperator(at('化解矛盾 或 |'), 'not')).toEqual(at('化解矛盾 不含 |'));
  expect(withOperator(at('化解矛盾 不含 |'), 'and')).toEqual(at('化解矛盾 |'));
});

test('an operator that joins nothing yet is not searched for', () => {
  for (const open of ['群众 或 ', '群众 OR ', '群众 不含', '群众 不含 ', '群众 -', '群众 － ']) {
    expect(finishedPart(open)).toBe('群众');
  }
});

test('the same characters as words are searched for', () => {
  for (const query of ['或', '不含', '群众 或', '群众 不含糊', '不含 ', '-', '群众 能力']) {
    expect(finishedPart(query)).toBe(query);
  }
});

test('a suggestion takes the place of the word that is being typed, and of that alone', () => {
  expect(wordInHand('化解矛盾 nl')).toBe('nl');
  expect(withTerm('化解矛盾 nl', '能力')).toBe('化解矛盾 能力');
  expect(withTerm('标题：qz', '群众工作')).toBe('标题：群众工作');
  expect(withTerm('群众 -nl', '能力')).toBe('群众 -能力');
  expect(withTerm('qz', '群众 工作')).toBe('“群众 工作”');
  expect(wordInHand('群众 ')).toBe('');
});

test('a pasted megabyte has no word in hand, and is read in a moment', () => {
  for (const pasted of ['群'.repeat(1_000_000), `${'群'.repeat(1_000_000)} `, ' '.repeat(1_000_000)]) {
    expect(wordInHand(pasted)).toBe('');
    expect(finishedPart(pasted)).toBe(pasted);
  }
});

test('the name of a field goes before the word in hand, in the place of another', () => {
  expect(withField(at('群众 班子|'), 'tag')).toEqual(at('群众 标签:班子|'));
  expect(withField(at('群众 标签:班子|'), 'note')).toEqual(at('群众 批注:班子|'));
  expect(withField(at('群众 -班子|'), 'title')).toEqual(at('群众 -标题:班子|'));
  expect(withField(at('|'), 'body')).toEqual(at('正文:|'));
  expect(withField(at('标题：|'), 'heading')).toEqual(at('小标题:|'));
  expect(withField(at('化解|矛盾'), 'body')).toEqual(at('正文:化解|矛盾'));
});

test('a field that names nothing yet is not searched for', () => {
  expect(finishedPart('群众 标签:').trim()).toBe('群众');
  expect(finishedPart('群众 -标签：').trim()).toBe('群众');
  expect(finishedPart('群众 或 批注：')).toBe('群众');
  expect(finishedPart('标题:')).toBe('');
  expect(finishedPart('原标题:')).toBe('原标题:');
  expect(finishedPart('标题:能力')).toBe('标题:能力');
});
