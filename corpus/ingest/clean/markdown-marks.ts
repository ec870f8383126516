import { wording } from '../../wording';
import type { Edit } from '../draft';
import type { RemovalRule } from './rule';

const marks =
  /(?<=^|\n)[-*+>][ \t]{1,3}(?=\S)|(?<=^|[\s，。、；：！？（“])\*\*([^\s*][^*\n]{0,80})\*\*(?=$|[\s，。、；：！？）”])/g;

/** Marks of lists and of bold words; a pair of stars beside characters, as in **市, is a mask and stays. */
export const markdownMarks: RemovalRule = {
  name: 'markdown-marks',
  reason: wording.ingest.removed.markdownMark,
  example: { before: '- **要求**：按时到会\n- 中共**市委，**的干部', after: '要求：按时到会\n中共**市委，**的干部' },
  apply: (text) => Array.from(text.matchAll(marks)).flatMap(marksOf),
};

function marksOf(match: RegExpExecArray): readonly Edit[] {
  const start = match.index;
  const end = start + match[0].length;
  if (match[1] === undefined) return [{ start, end, to: '' }];
  return [
    { start, end: start + 2, to: '' },
    { start: end - 2, end, to: '' },
  ];
}
