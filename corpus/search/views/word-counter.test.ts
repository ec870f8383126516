import { expect, it } from 'vitest';
import { wordCounter } from './word-counter';

const counter = wordCounter(['群众', '群众工作', '工作', '党课']);

it.each([
  ['做好群众工作', ['群众', '群众工作', '工作']],
  ['群众的工作，群众的事', ['群众', '工作']],
  ['群', []],
  ['', []],
  ['上党课', ['党课']],
])('finds the words of %j', (text, expected) => {
  expect([...counter.wordsIn(text)]).toEqual(expected);
});
