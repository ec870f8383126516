import type { Passage, QuotedPlace } from '../model';
import type { QuotableLibrary } from './source';

/** Passages of a text that follow one another, read as one. */
export interface Stretch {
  readonly passages: readonly Passage[];
  readonly text: string;
  /** A paragraph of the source ends inside, so that its words do not run on there. */
  readonly hasBreak: boolean;
}

export function stretchOf(passages: readonly Passage[]): Stretch {
  const text = passages.map((one) => one.text).join('');
  return { passages, text, hasBreak: passages.some(({ isOurCut }, index) => index > 0 && !isOurCut) };
}

/** Words in a stretch. */
export interface Place {
  readonly stretch: Stretch;
  readonly start: number;
  readonly end: number;
}

export function wordsAt({ stretch, start, end }: Place): string {
  return stretch.text.slice(start, end);
}

/** The same place in only those passages that its words stand in. */
export function narrowed({ stretch, start, end }: Place): Place {
  let from = 0;
  let before = 0;
  const kept: Passage[] = [];
  for (const passage of stretch.passages) {
    const next = from + passage.text.length;
    if (next > start && from < end) kept.push(passage);
    else if (next <= start) before = next;
    from = next;
  }
  if (kept.length === stretch.passages.length || kept.length === 0) return { stretch, start, end };
  return { stretch: stretchOf(kept), start: start - before, end: end - before };
}

/** The place as it is told; `similarity` as there. */
export function quotedPlace(place: Place, library: QuotableLibrary, similarity: number): QuotedPlace | null {
  const { stretch, start, end } = narrowed(place);
  const [passage] = stretch.passages;
  if (passage === undefined) return null;
  return {
    passageId: passage.id,
    textId: passage.textId,
    textTitle: library.textOf(passage).title,
    text: stretch.text.slice(start, end),
    start,
    end: Math.min(end, passage.text.length),
    similarity,
  };
}
