import { wording } from '../../wording';
import type { CorrectionRule } from './correct';

/** Between Latin words a mended line break reads as a space. */
export const brokenWords: CorrectionRule = {
  name: 'broken-words',
  example: { before: 'Modern\nConstruction', after: 'Modern Construction' },
  apply: (original) =>
    Array.from(original.matchAll(/\s/g))
      .filter(({ 0: from }) => /[\n\r\f\v\u0085\u2028\u2029]/.test(from))
      .map(({ index, 0: from }) => ({
        start: index,
        end: index + 1,
        from,
        to: ' ',
        reason: wording.ingest.corrected.lineBreak,
        isPunctuation: true,
      })),
};
