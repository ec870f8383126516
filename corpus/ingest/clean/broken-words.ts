import { wording } from '../../wording';
import type { CorrectionRule } from './correct';

const signs = '\\n\\r\\f\\v\\u0085\\u2028\\u2029';
const pattern = new RegExp(`[${signs}]`, 'g');

/** Between Latin words a mended line break reads as a space. */
export const brokenWords: CorrectionRule = {
  name: 'broken-words',
  signs,
  example: { before: 'Modern\nConstruction', after: 'Modern Construction' },
  apply: (original) =>
    Array.from(original.matchAll(pattern), ({ index, 0: from }) => ({
      start: index,
      end: index + 1,
      from,
      to: ' ',
      reason: wording.ingest.corrected.lineBreak,
      isPunctuation: true,
    })),
};
