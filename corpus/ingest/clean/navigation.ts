import { wording } from '../../wording';
import { type RemovalRule, removeMatches } from './rule';

/** A line that says where in the site the page stands. */
export const navigation: RemovalRule = {
  name: 'navigation',
  reason: wording.ingest.removed.navigation,
  example: { before: '当前位置:首页› 党建› 调研报告\n正文', after: '\n正文' },
  apply: (text) =>
    removeMatches(
      text,
      /(?<=^|\n)[ \t]{0,8}(?:当前位置|您的位置|您现在的位置|你现在的位置)[^\n]{0,120}[›»>][^\n]{0,80}(?=\n|$)/g,
    ),
};
