import { wording } from '../../wording';
import { type RemovalRule, removeMatches } from './rule';

/** What nobody can see or store: SQLite ends a text at NUL, and a lone surrogate has no UTF-8 form. */
export const invisible: RemovalRule = {
  name: 'invisible',
  reason: wording.ingest.removed.invisible,
  example: { before: '群\u200b众\u0000工作\ufeff', after: '群众工作' },
  apply: (text) =>
    removeMatches(
      text,
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
      /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    ),
};
