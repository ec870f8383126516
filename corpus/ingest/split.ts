import type { Range } from '../model';
import { closing } from './characters';
import { type Draft, recoveredBreak, sourceSpans } from './draft';
import { inlinePoints } from './inline-points';

/** A stretch of a text that will be one passage: its characters before correction, and where they stand. */
export interface Block {
  readonly original: string;
  readonly spans: readonly Range[];
  /** What the source has before it. */
  readonly before: 'line' | 'space' | 'nothing';
  /** It goes on with the paragraph that the block before it began. */
  readonly isContinuation: boolean;
  /** How many # a Markdown heading has; 0 for other blocks. */
  readonly mark: number;
}

/** What one would quote and cite; UTF-16 units. */
export const longestPassage = 600;
/** No part is cut shorter than this share of an even one. */
const leastShare = 0.6;

/** The paragraphs of a cleaned text, cut where they are too long to be cited. */
export function split(draft: Draft, isMarkdown: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let before: Block['before'] = 'line';
  let start = 0;
  const lineBreak = new RegExp(`[\\n${recoveredBreak}]`, 'g');
  const close = (end: number, next: Block['before']) => {
    const mark = isMarkdown ? (/^(#{1,6})\s+/.exec(draft.text.slice(start, Math.min(end, start + 12)))?.[0] ?? '') : '';
    const from = start + mark.length;
    if (mark !== '' && end > from) blocks.push(heading(draft, from, end, mark.trim().length));
    else if (end > from) blocks.push(...cut(draft, from, end, before));
    before = next;
    start = end + 1;
  };
  for (const match of draft.text.matchAll(lineBreak)) close(match.index, match[0] === '\n' ? 'line' : 'space');
  close(draft.text.length, 'line');
  return blocks;
}

function heading(draft: Draft, start: number, end: number, mark: number): Block {
  const spans = sourceSpans(draft, start, end);
  return { original: draft.text.slice(start, end), spans, before: 'line', isContinuation: false, mark };
}

function cut(draft: Draft, start: number, end: number, before: Block['before']): readonly Block[] {
  const line = draft.text.slice(start, end);
  const next = draft.text.slice(end + 1, end + 12);
  const starts = [0, ...inlinePoints(line, next)].flatMap((from, index, all) => {
    const to = all[index + 1] ?? line.length;
    return cutEvenly(line.slice(from, to)).map((offset) => ({
      from: from + offset,
      isContinuation: from + offset > 0,
    }));
  });
  return starts.map(({ from, isContinuation }, index) => {
    const to = starts[index + 1]?.from ?? line.length;
    return {
      original: line.slice(from, to),
      spans: sourceSpans(draft, start + from, start + to),
      before: index === 0 ? before : 'nothing',
      isContinuation,
      mark: 0,
    };
  });
}

/** Where the parts of a long paragraph start: at numbered points and sentence ends, as evenly as they allow. */
export function cutEvenly(line: string): readonly number[] {
  const starts = [0];
  for (let from = 0; line.length - from > longestPassage; ) {
    const rest = line.length - from;
    const share = rest / Math.ceil(rest / longestPassage);
    from += bestCut(line.slice(from, from + longestPassage), share);
    starts.push(from);
  }
  return starts;
}

const sentenceEnds = new RegExp(`[。！？!?…]+${closing}*`, 'g');
const clauseEnds = /[；;，,、]/g;

/** Offset of the end of a sentence nearest to the share, else of a clause, else as much as fits. */
function bestCut(window: string, share: number): number {
  for (const pattern of [sentenceEnds, clauseEnds]) {
    const ends = Array.from(window.matchAll(pattern), (match) => match.index + match[0].length).filter(
      (end) => end >= share * leastShare && end < window.length,
    );
    const outside = ends.filter((end) => !isInsideQuotes(window, end));
    const candidates = outside.length > 0 ? outside : ends;
    const best = candidates.reduce((one, other) => (Math.abs(other - share) < Math.abs(one - share) ? other : one), 0);
    if (best > 0) return best;
  }
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length;
}

function isInsideQuotes(window: string, offset: number): boolean {
  const head = window.slice(0, offset);
  return head.lastIndexOf('“') > head.lastIndexOf('”');
}
