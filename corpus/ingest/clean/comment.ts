import { wording } from '../../wording';
import { type RemovalRule, removeMatches } from './rule';

/** A remark for programs in a Markdown file. */
export const comment: RemovalRule = {
  name: 'comment',
  reason: wording.ingest.removed.comment,
  example: { before: '施行\n\n<!-- INFO END -->\n\n第一条', after: '施行\n\n\n\n第一条' },
  apply: (text) => removeMatches(text, /<!--[^\n]{0,400}?-->/g),
};
