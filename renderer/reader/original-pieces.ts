import type { Correction, Passage, Removal } from '../../electron/contract';

/** A piece of the source as it came: characters that were kept, corrected on reading, or removed. */
export type OriginalPiece =
  | { readonly kind: 'kept'; readonly at: number; readonly text: string }
  | { readonly kind: 'corrected'; readonly at: number; readonly text: string; readonly correction: Correction }
  | { readonly kind: 'removed'; readonly at: number; readonly text: string; readonly removal: Removal };

/** The source's own characters of one passage, with what was removed inside it and before it. */
export interface OriginalPassage {
  /** Removed between the passage before and this one; blank lines, which only part paragraphs, are left out. */
  readonly before: readonly Removal[];
  readonly pieces: readonly OriginalPiece[];
}

/** Puts the removed characters of a text back where they stood. `at` is an offset in the decoded source. */
export function originalPassages(
  passages: readonly Passage[],
  removed: readonly Removal[],
): { readonly passages: ReadonlyMap<string, OriginalPassage>; readonly after: readonly Removal[] } {
  const waiting = [...removed].sort((a, b) => a.start - b.start);
  const takeUntil = (offset: number) => {
    const cut = waiting.findIndex((removal) => removal.start >= offset);
    return waiting.splice(0, cut === -1 ? waiting.length : cut);
  };
  const placed = new Map<string, OriginalPassage>();
  for (const passage of inSourceOrder(passages)) {
    const before = takeUntil(startOf(passage));
    const inside = takeUntil(endOf(passage));
    placed.set(passage.id, { before: before.filter(isSeen), pieces: piecesOf(passage, inside) });
  }
  return { passages: placed, after: waiting.filter(isSeen) };
}

function inSourceOrder(passages: readonly Passage[]): readonly Passage[] {
  return [...passages].sort((a, b) => startOf(a) - startOf(b));
}

function startOf(passage: Passage): number {
  return passage.source.spans[0]?.[0] ?? 0;
}

function endOf(passage: Passage): number {
  return passage.source.spans.at(-1)?.[1] ?? 0;
}

function isSeen(removal: Removal): boolean {
  return removal.characters.trim() !== '';
}

function piecesOf(passage: Passage, inside: readonly Removal[]): readonly OriginalPiece[] {
  const pieces: OriginalPiece[] = inside.map((removal) => ({
    kind: 'removed',
    at: removal.start,
    text: removal.characters,
    removal,
  }));
  let offset = 0;
  for (const [start, end] of passage.source.spans) {
    pieces.push(...spanPieces(passage, offset, offset + end - start, start - offset));
    offset += end - start;
  }
  return pieces.sort((a, b) => a.at - b.at);
}

/** The part `[from, to)` of `original`; `shift` leads from there to the source. A correction may reach over its ends. */
function spanPieces(passage: Passage, from: number, to: number, shift: number): readonly OriginalPiece[] {
  const pieces: OriginalPiece[] = [];
  let position = from;
  const keepUntil = (end: number) => {
    if (end > position) {
      pieces.push({ kind: 'kept', at: position + shift, text: passage.original.slice(position, end) });
      position = end;
    }
  };
  for (const correction of passage.corrections) {
    const start = Math.max(correction.start, from);
    const end = Math.min(correction.end, to);
    if (start >= end || start < position) continue;
    keepUntil(start);
    pieces.push({ kind: 'corrected', at: start + shift, text: passage.original.slice(start, end), correction });
    position = end;
  }
  keepUntil(to);
  return pieces;
}
