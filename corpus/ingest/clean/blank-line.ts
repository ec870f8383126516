import { wording } from '../../wording';
import type { Edit } from '../draft';
import type { RemovalRule } from './rule';

/** Line ends with the blank lines and indents around them become one break. */
export const blankLine: RemovalRule = {
  name: 'blank-line',
  reason: wording.ingest.removed.betweenParagraphs,
  example: { before: '\n第一段。\r\n\r\n　　第二段。 \n', after: '\n第一段。\n第二段。\n' },
  apply: (text) => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(/\s+/g)) {
      if (/[\n\r\f\v\u0085\u2028\u2029]/.test(match[0]) && match[0] !== '\n') {
        edits.push({ start: match.index, end: match.index + match[0].length, to: '\n' });
      }
    }
    return edits;
  },
};
