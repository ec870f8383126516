import type { Correction, Range } from '../../model';
import { wording } from '../../wording';
import type { Block } from '../split';
import { overlaps } from './ranges';
import type { SettledDecisions } from './settle-decisions';

const lineBreak = /[\n\r\f\v\u0085\u2028\u2029]/;

/**
 * The corrections of a block once a person has had a say: the person's own, and of those found the ones that are about
 * other characters. A line break inside a paragraph reads as a space whatever is kept.
 */
export function decidedCorrections(
  { original, spans }: Pick<Block, 'original' | 'spans'>,
  found: readonly Correction[],
  { asWritten, corrected }: SettledDecisions,
): readonly Correction[] {
  if (asWritten.length === 0 && corrected.length === 0) return found;
  const own = corrected.flatMap(({ start, end, to, reason }): Correction[] => {
    if (start < (spans[0]?.[0] ?? 0) || end > (spans.at(-1)?.[1] ?? 0)) return [];
    const [from, until] = inOriginal(spans, [start, end]);
    const said = wording.ingest.corrected.byHand(reason);
    return from === until
      ? []
      : [{ start: from, end: until, from: original.slice(from, until), to, reason: said, isPunctuation: false }];
  });
  const corrections = own.map(({ start, end }): Range => [start, end]);
  const kept = asWritten.map((range) => inOriginal(spans, range)).filter(([start, end]) => start < end);
  const others = found.filter(({ start, end, from }) => {
    const range: Range = [start, end];
    return !overlaps(range, corrections) && (lineBreak.test(from) || !overlaps(range, kept));
  });
  return [...others, ...own].sort((one, other) => one.start - other.start);
}

/** Where the characters of a range of the source stand in the original; empty where it has none of them. */
function inOriginal(spans: readonly Range[], [start, end]: Range): Range {
  let before = 0;
  let until = 0;
  for (const [from, to] of spans) {
    before += Math.max(0, Math.min(to, start) - from);
    until += Math.max(0, Math.min(to, end) - from);
  }
  return [before, until];
}
