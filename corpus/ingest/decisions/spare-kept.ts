import type { Range } from '../../model';
import { type Draft, type Edit, sourceOffset, sourceSpans } from '../draft';
import { overlaps, without } from './ranges';
import type { SettledDecisions } from './settle-decisions';

const lineBreak = /[\n\r\u2029]/;

/** What a rule may still do to a draft: it neither removes what a person keeps nor joins what a person split. */
export function spareKept(draft: Draft, edits: readonly Edit[], { kept, splits }: SettledDecisions): readonly Edit[] {
  if (kept.length === 0 && splits.size === 0) return edits;
  return edits.flatMap((edit) => {
    const gone = draft.text.slice(edit.start, edit.end);
    const isParting = edit.to !== '' && edit.to !== ' ';
    if (isParting) return [edit];
    if (gone.trim() === '' && edit.end < draft.text.length && splits.has(sourceOffset(draft, edit.end))) return [];
    return edit.to === ' ' || lineBreak.test(gone) ? [edit] : sparedEdits(draft, edit, kept);
  });
}

function sparedEdits(draft: Draft, edit: Edit, kept: readonly Range[]): readonly Edit[] {
  const spans = sourceSpans(draft, edit.start, edit.end);
  if (!spans.some((span) => overlaps(span, kept))) return [edit];
  let position = edit.start;
  return spans.flatMap(([from, to]) => {
    const shift = position - from;
    position += to - from;
    return without([from, to], kept).map(([start, end]): Edit => ({ start: start + shift, end: end + shift, to: '' }));
  });
}
