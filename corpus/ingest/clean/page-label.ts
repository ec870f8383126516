import { wording } from '../../wording';
import { type RemovalRule, removeMatches } from './rule';

/** `– 22 –`, `1/ 13`, `第 3 页 共 9 页` at the edge of a line; a fraction has no space in it. */
export const pageLabel: RemovalRule = {
  name: 'page-label',
  reason: wording.ingest.removed.pageNumber,
  example: { before: '采取过激 1/ 13\n\n的行为。 – 22 –', after: '采取过激 \n\n的行为。 ' },
  apply: (text) =>
    removeMatches(
      text,
      /(?<=^|\s)(?:[–—-] ?\d{1,4} ?[–—-]|\d{1,4}\/ \d{1,4}|第 ?\d{1,4} ?页(?:[，, ]{0,2}共 ?\d{1,4} ?页)?)(?=[ \t]{0,4}(?:\n|$))/g,
    ),
};
