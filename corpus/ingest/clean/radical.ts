import { characterOfRadical } from '../../radicals';
import { wording } from '../../wording';
import type { CorrectionRule } from './correct';

/** The blocks of Kangxi radicals and of their supplement. */
const signs = '\u2e80-\u2fd5';
const pattern = new RegExp(`[${signs}]`, 'g');

/** ⼈⺠ is 人民: a PDF names the glyph by the radical, which looks the same and is another character. */
export const radical: CorrectionRule = {
  name: 'radical',
  signs,
  example: { before: '为⼈⺠服务', after: '为人民服务' },
  apply: (original) =>
    Array.from(original.matchAll(pattern)).flatMap(({ index, 0: from }) => {
      const to = characterOfRadical(from);
      if (to === undefined) return [];
      const reason = wording.ingest.corrected.radical(to);
      return [{ start: index, end: index + 1, from, to, reason, isPunctuation: false }];
    }),
};
