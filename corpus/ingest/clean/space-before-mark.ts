import { wording } from '../../wording';
import { han } from '../characters';
import { type RemovalRule, removeMatches } from './rule';

/** No one sets a space between a character and the mark that ends its clause; a line of marks alone keeps its own. */
export const spaceBeforeMark: RemovalRule = {
  name: 'space-before-mark',
  reason: wording.ingest.removed.straySpace,
  example: {
    before: '聘请财务人员 ，也可以委托代理（ 另行规定 ）。',
    after: '聘请财务人员，也可以委托代理（ 另行规定）。',
  },
  apply: (text) => removeMatches(text, new RegExp(`(?<=${han})[ \\u00A0]{1,4}(?=[，。；：、？！）》”])`, 'g')),
};
