import type { Anchor } from '../../corpus/model';
import type { PassageTarget } from '../app/navigation';

/** Its passage, with its words lit. */
export function targetOfAnchor({ textId, passageId, start, end }: Anchor): PassageTarget {
  return { textId, passageId, ranges: [[start, end]] };
}
