import { wording } from '../../wording';
import type { Edit } from '../draft';
import type { RemovalRule } from './rule';

/** Line ends with the blank lines and indents around them become one break; at the edges of a text there is none. */
export const blankLine: RemovalRule = {
  name: 'blank-line',
  reason: wording.ingest.removed.betweenParagraphs,
  example: { before: '　　第一段。\r\n\r\n　　第二段。 \n', after: '第一段。\n第二段。' },
  apply: (text) => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(/\s+/g)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start === 0 || end === text.length) edits.push({ start, end, to: '' });
      else if (/[\n\r\f\v\u0085\u2028\u2029]/.test(match[0]) && match[0] !== '\n') edits.push({ start, end, to: '\n' });
    }
    return edits;
  },
};
