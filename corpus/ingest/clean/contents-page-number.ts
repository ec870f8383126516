import { wording } from '../../wording';
import { type Edit, recoveredBreak } from '../draft';
import { anyEnumerator } from '../enumerator';
import type { RemovalRule } from './rule';

const heading = /(?<=^|\s)目\s?录(?=\s)/g;
const entry = new RegExp(
  `\\s{0,8}${anyEnumerator}[^\\n。！？]{1,40}?(\\s?(?:[（(]\\d{1,4}[）)]|[.…·]{2,60}\\s?\\d{1,4}))(?:( )|(?=\\s|$))`,
  'y',
);

/** Page numbers of a table of contents point into a book that is not here; its entries stay as an outline. */
export const contentsPageNumber: RemovalRule = {
  name: 'contents-page-number',
  reason: wording.ingest.removed.contentsPageNumber,
  example: { before: '目录\n\n一、新特点 (3) 1、变化 (3) 正文', after: '目录\n\n一、新特点\n1、变化\n正文' },
  apply: (text) => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(heading)) {
      entry.lastIndex = match.index + match[0].length;
      for (let found = entry.exec(text); found !== null; found = entry.exec(text)) {
        const end = entry.lastIndex;
        const space = found[2] === undefined ? 0 : 1;
        edits.push({ start: end - space - (found[1]?.length ?? 0), end: end - space, to: '' });
        if (space === 1) edits.push({ start: end - 1, end, to: recoveredBreak });
      }
    }
    return edits;
  },
};
