import type { Passage, Range, Removal } from '../model';
import { wording } from '../wording';
import type { RemovedRange } from './draft';

/**
 * What no passage holds, with the reason: the complement of the passages' spans, so that nothing can be forgotten.
 * Linear but for sorting.
 */
export function removalsOf(
  content: string,
  range: Range,
  passages: readonly Passage[],
  reasons: readonly RemovedRange[],
): readonly Removal[] {
  const spans = passages.flatMap((passage) => passage.source.spans);
  const covered = [...spans].sort((one, other) => one[0] - other[0]);
  const known = [...reasons].sort((one, other) => one.start - other.start);
  const pieces: RemovedRange[] = [];
  let next = 0;
  const explain = (from: number, to: number) => {
    let position = from;
    while (position < to) {
      while ((known[next]?.end ?? Infinity) <= position) next++;
      const reason = known[next];
      const isKnown = reason !== undefined && reason.start <= position;
      const end = Math.min(to, (isKnown ? reason.end : reason?.start) ?? to);
      pieces.push({ start: position, end, reason: isKnown ? reason.reason : unexplained(content, position, end) });
      position = end;
    }
  };
  let position = range[0];
  for (const [start, end] of covered) {
    if (start > position) explain(position, start);
    position = end;
  }
  if (position < range[1]) explain(position, range[1]);
  return merged(pieces).map((piece) => ({ ...piece, characters: content.slice(piece.start, piece.end) }));
}

/** Breaks go when a draft becomes blocks, and the marks of Markdown with them. */
function unexplained(content: string, start: number, end: number): string {
  const { betweenParagraphs, headingMark, markdownMark } = wording.ingest.removed;
  const gone = content.slice(start, end);
  if (gone.includes('#')) return headingMark;
  return /[^\s\u0085]/.test(gone) ? markdownMark : betweenParagraphs;
}

function merged(pieces: readonly RemovedRange[]): readonly RemovedRange[] {
  const result: RemovedRange[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last !== undefined && last.end === piece.start && last.reason === piece.reason) {
      result[result.length - 1] = { ...last, end: piece.end };
    } else result.push(piece);
  }
  return result;
}
