import { expect, it } from 'vitest';
import type { Correction, Passage } from '../../model';
import { plainPassage } from '../../testing/plain-passages';
import { rangesOf } from './ranges';

/** A passage whose original is `parts` joined, where a pair is what stands in the source and what is read for it. */
function corrected(...parts: readonly (string | readonly [from: string, to: string])[]): Passage {
  const corrections: Correction[] = [];
  let original = '';
  let text = '';
  for (const part of parts) {
    const [from, to] = typeof part === 'string' ? [part, part] : part;
    if (typeof part !== 'string') {
      const start = original.length;
      corrections.push({ start, end: start + from.length, from, to, reason: '改正', isPunctuation: false });
    }
    original += from;
    text += to;
  }
  return plainPassage('id', text, { original, corrections });
}

function marked(passage: Passage, ...needles: string[]): string {
  let result = '';
  let at = 0;
  for (const [start, end] of rangesOf(passage, needles)) {
    result += `${passage.text.slice(at, start)}[${passage.text.slice(start, end)}]`;
    at = end;
  }
  return result + passage.text.slice(at);
}

it('marks every place, in order, and joins those that overlap', () => {
  const passage = plainPassage('id', '党的群众工作是做群众的工作');
  expect(marked(passage, '工作', '群众')).toBe('党的[群众][工作]是做[群众]的[工作]');
  expect(marked(passage, '群众工作', '工作是做')).toBe('党的[群众工作是做]群众的工作');
  expect(marked(passage, '没有')).toBe('党的群众工作是做群众的工作');
});

it('marks what is read where the source says it otherwise', () => {
  const passage = corrected(
    '利益诉',
    ['1', ''],
    '求和',
    ['xx', '2015'],
    '年的',
    ['臵', '置'],
    '办，一',
    ['-', ''],
    '起',
  );
  expect(passage.text).toBe('利益诉求和2015年的置办，一起');
  expect(marked(passage, '诉1求')).toBe('利益[诉求]和2015年的置办，一起');
  expect(marked(passage, '和xx年')).toBe('利益诉求[和2015年]的置办，一起');
  expect(marked(passage, 'x年的')).toBe('利益诉求和[2015年的]置办，一起'); // a correction is marked whole
  expect(marked(passage, '诉1')).toBe('利益[诉]求和2015年的置办，一起');
});

it('marks something where all that was found is left out of what is read', () => {
  expect(marked(corrected('利益诉', ['1', ''], '求'), '1')).toBe('利益诉[求]');
  expect(marked(corrected('利益𠮷', ['1', '']), '1')).toBe('利益[𠮷]');
});
