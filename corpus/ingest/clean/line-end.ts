import { wording } from '../../wording';
import type { Edit } from '../draft';
import type { RemovalRule } from './rule';

/** A line may also end as old Macs, page feeds and Unicode have it; \r\n is a break with a space before it. */
export const lineEnd: RemovalRule = {
  name: 'line-end',
  reason: wording.ingest.removed.betweenParagraphs,
  example: { before: '走访记录\r路灯坏了。\u2028已报修。\f第二页', after: '走访记录\n路灯坏了。\n已报修。\n第二页' },
  apply: (text) =>
    Array.from(
      text.matchAll(/\r(?!\n)|[\u2028\u2029\u0085\v\f]/g),
      ({ index }): Edit => ({ start: index, end: index + 1, to: '\n' }),
    ),
};
