import { expect, it } from 'vitest';
import { builtCommandLine } from './testing';

const library = builtCommandLine().on('library');

it('keeps what was removed of a text, corrects, and takes a decision back', () => {
  const id = library.json('texts').at('texts', 0, 'id').text;
  const removed = library.json('tidy', id).at('removed', 0);
  const [start, end] = [removed.at('start').number, removed.at('end').number];
  const characters = removed.at('characters').text;
  const removedFirst = () => library.json('tidy', id).at('removed', 0, 'start').number;
  const kept = library.json('tidy', id, '--keep', `${start}-${end}`, '--reason', '校对纸本');
  expect(kept.at('decisions').raw).toMatchObject([{ number: 1, decision: { kind: 'keep', start, end } }]);
  expect(removedFirst()).toBeGreaterThanOrEqual(end);
  const inText = () => library.json('text', id).at('passages', 0, 'text').text;
  expect(inText()).toContain(characters);
  const corrected = library.json('tidy', id, '--correct', `${start}-${start + 1}`, '--to', '置');
  expect(corrected.at('decisions').list).toHaveLength(2);
  expect(inText()).toContain(`置${characters.slice(1)}`);
  for (const number of ['2', '1']) library.json('tidy', id, '--take-back', number);
  expect(removedFirst()).toBe(start);
});

it.each([
  [['--to', '置'], '--correct'],
  [['--keep', '0-2', '--to', '置'], '--correct'],
  [['--correct', '0-2'], '--to'],
  [['--reason', '校对纸本'], '--keep'],
  [['--keep', '2'], '“2”'],
  [['--take-back', '一'], '“一”'],
])('tidy %j ends with status 2, before anything is decided', (words, mentioned) => {
  const { status, out, error } = library.run('tidy', 'text', ...words);
  expect([status, out]).toEqual([2, '']);
  expect(error.split('\n')[0]).toContain(mentioned);
});

it('names a decision that there is none of', () => {
  const id = library.json('texts').at('texts', 0, 'id').text;
  const { status, out, error } = library.run('tidy', id, '--take-back', '77', '--json');
  expect([status, out]).toEqual([1, '']);
  expect(error).toContain('77');
});
