import { describe, expect, it } from 'vitest';
import type { Correction, Passage, ReadableText } from '../../electron/contract';
import { testPassage } from '../testing';
import { tidyingOf } from './tidying';

function passage(original: string, corrections: readonly Correction[], isOurCut = false): Passage {
  return testPassage({ original, corrections, isOurCut });
}

function readable(
  passages: readonly Passage[],
  removed: ReadableText['removed'] = [],
): Pick<ReadableText, 'passages' | 'removed'> {
  return { passages, removed };
}

const removal = (characters: string, reason: string) => ({ start: 0, end: characters.length, characters, reason });

describe('tidyingOf', () => {
  it('tells corrections of words from those of punctuation', () => {
    const tidying = tidyingOf(
      readable([
        passage('及时处臵,', [
          { start: 3, end: 4, from: '臵', to: '置', reason: '字形', isPunctuation: false },
          { start: 4, end: 5, from: ',', to: '，', reason: '标点', isPunctuation: true },
        ]),
      ]),
    );
    expect(tidying.corrections.map(({ before, correction, after }) => [before, correction.from, after])).toEqual([
      ['及时处', '臵', ','],
    ]);
    expect(tidying.punctuationCount).toBe(1);
  });

  it('shows what stands around a correction without half characters', () => {
    const original = `${'𠮷'.repeat(9)}一臵${'𠮷'.repeat(9)}`;
    const [corrected] = tidyingOf(
      readable([
        passage(original, [{ start: 19, end: 20, from: '臵', to: '置', reason: '字形', isPunctuation: false }]),
      ]),
    ).corrections;
    expect(corrected?.before).toBe(`${'𠮷'.repeat(5)}一`);
    expect(corrected?.after).toBe('𠮷'.repeat(6));
  });

  it('gathers removals by reason, most frequent first, and counts them', () => {
    const tidying = tidyingOf(
      readable(
        [passage('一', []), passage('二', [], true)],
        [removal('【下载】', '网站文字'), removal('1', '页码'), removal('22', '页码')],
      ),
    );
    expect(tidying.removals).toEqual([
      { reason: '页码', pieces: ['1', '22'] },
      { reason: '网站文字', pieces: ['【下载】'] },
    ]);
    expect([tidying.removalCount, tidying.removedCharacters, tidying.ourCutCount]).toEqual([3, 7, 1]);
  });
});
