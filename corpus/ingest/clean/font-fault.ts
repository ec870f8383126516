import { wording } from '../../wording';
import type { CorrectionRule } from './correct';

/** Glyphs that broken font tables put for ordinary ones; none of them occurs in ordinary modern text. */
const faults: Readonly<Record<string, string>> = { 臵: '置', 癿: '的', 觃: '规', 迚: '进', 仸: '任' };
const signs = Object.keys(faults).join('');
const pattern = new RegExp(`[${signs}]`, 'g');

/** 处臵 is 处置. */
export const fontFault: CorrectionRule = {
  name: 'font-fault',
  signs,
  example: { before: '及时处臵', after: '及时处置' },
  apply: (original) =>
    Array.from(original.matchAll(pattern), ({ index, 0: from }) => {
      const to = faults[from] ?? from;
      const reason = wording.ingest.corrected.font(from, to);
      return { start: index, end: index + 1, from, to, reason, isPunctuation: false };
    }),
};
