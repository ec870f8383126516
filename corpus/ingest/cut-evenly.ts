import { closing } from './characters';

/** What one would quote and cite; UTF-16 units. */
export const longestPassage = 600;
/** No part is shorter than this share of an even one. */
const leastShare = 0.6;

const sentenceEnds = new RegExp(`[。！？!?…]+${closing}*`, 'g');
const clauseEnds = /[；;，,、\s]/g;

/** Where the parts of a long paragraph start: at sentence ends, as evenly as they allow. Linear. */
export function cutEvenly(paragraph: string): readonly number[] {
  const starts = [0];
  for (let from = 0; paragraph.length - from > longestPassage; ) {
    const rest = paragraph.length - from;
    from += bestCut(paragraph.slice(from, from + longestPassage), rest / Math.ceil(rest / longestPassage));
    starts.push(from);
  }
  return starts;
}

/** Offset of the end of a sentence nearest to the share, else of a clause, else as much as fits. */
function bestCut(window: string, share: number): number {
  for (const pattern of [sentenceEnds, clauseEnds]) {
    const ends = Array.from(window.matchAll(pattern), (match) => match.index + match[0].length).filter(
      (end) => end >= share * leastShare,
    );
    const outside = ends.filter((end) => !isInsideQuotes(window, end));
    const [first, ...others] = outside.length > 0 ? outside : ends;
    if (first === undefined) continue;
    return others.reduce((one, other) => (Math.abs(other - share) < Math.abs(one - share) ? other : one), first);
  }
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
}

function isInsideQuotes(window: string, offset: number): boolean {
  const head = window.slice(0, offset);
  return head.lastIndexOf('“') > head.lastIndexOf('”');
}
