import { diff } from 'fast-myers-diff';
import type { Edit } from '../model';

/** Beyond so many units two wordings are not compared by character: time grows with the square of what differs. */
const longest = 6_000;

/** The characters in which a source and a draft differ; a surrogate pair is never split. */
export function editsOf(source: string, draft: string): readonly Edit[] {
  if (source === draft) return draft === '' ? [] : [{ op: 'equal', text: draft }];
  if (source.length > longest || draft.length > longest)
    return kept([
      { op: 'delete', text: source },
      { op: 'insert', text: draft },
    ]);
  const [left, right] = [[...source], [...draft]];
  const edits: Edit[] = [];
  let at = 0;
  for (const [start, end, otherStart, otherEnd] of diff(left, right)) {
    edits.push({ op: 'equal', text: left.slice(at, start).join('') });
    edits.push({ op: 'delete', text: left.slice(start, end).join('') });
    edits.push({ op: 'insert', text: right.slice(otherStart, otherEnd).join('') });
    at = end;
  }
  edits.push({ op: 'equal', text: left.slice(at).join('') });
  return kept(edits);
}

function kept(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ text }) => text !== '');
}
