import type { Range } from '../model';
import { cutEvenly, longestPassage } from './cut-evenly';
import { overlaps } from './decisions/ranges';
import { nothingDecided, type SettledDecisions } from './decisions/settle-decisions';
import { type Draft, draftOffset, recoveredBreak, sourceSpans } from './draft';
import { inlinePoints } from './inline-points';
import { runInFields } from './run-in-field';

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

/** A line of a draft, without its break. */
interface Line extends Pick<Block, 'before' | 'mark'> {
  readonly start: number;
  readonly end: number;
  /** Where the next one starts. */
  readonly next: number;
}

const lookAhead = 12;

const codeFence = /^(?:`{3}|~{3})/;
/** Parts sections, underlines a heading or the head of a table: nothing that is read. */
const lineOfMarks = /^(?:[ :|-]*-{3}[ :|-]*|\*{3,}|_{3,}|={3,}|\+{3,})\s*$/;
const longestLineOfMarks = 200;

/** The paragraphs of a cleaned text, cut where they are too long to be cited. */
export function split(draft: Draft, isMarkdown: boolean, decided: SettledDecisions = nothingDecided): readonly Block[] {
  const joined = new Set([...decided.joins].map((join) => draftOffset(draft, join)));
  return linesOf(draft, isMarkdown, decided).flatMap((line, index) => cut(draft, line, index === 1, joined));
}

function linesOf(draft: Draft, isMarkdown: boolean, { kept, splits }: SettledDecisions): readonly Line[] {
  const { text } = draft;
  const isKept = (start: number, end: number) =>
    kept.length > 0 && sourceSpans(draft, start, end).some((span) => overlaps(span, kept));
  const lines: Line[] = [];
  let before: Block['before'] = 'line';
  let position = 0;
  let isCode = false;
  const add = (end: number, next: number) => {
    const isFence = isMarkdown && codeFence.test(text.slice(position, position + 3));
    if (isFence) isCode = !isCode;
    const mayBeMarked = isMarkdown && !isFence && !isCode;
    const found = mayBeMarked ? headingMark(text, position, end) : '';
    const mark = isKept(position, position + found.length) ? '' : found;
    const start = position + mark.length;
    const isMarks = (isFence || (mayBeMarked && isLineOfMarks(text, position, end))) && !isKept(position, end);
    if (end > start && !isMarks) lines.push({ start, end, next, before, mark: mark.trimEnd().length });
    position = next;
  };
  for (const { start, end } of breaksOf(draft, splits)) {
    add(start, end);
    const broken = text.slice(start, end);
    before = broken === '\n' ? 'line' : broken === '' && !/\s/.test(text.charAt(start - 1)) ? 'nothing' : 'space';
  }
  add(text.length, text.length);
  return lines;
}

/** Line breaks, recovered ones, and places inside a line where a person has a paragraph begin. */
function breaksOf(draft: Draft, splits: SettledDecisions['splits']): readonly { start: number; end: number }[] {
  const { text } = draft;
  const breaks = Array.from(text.matchAll(new RegExp(`[\\n${recoveredBreak}]`, 'g')), ({ index }) => ({
    start: index,
    end: index + 1,
  }));
  if (splits.size === 0) return breaks;
  const ends = new Set(breaks.map(({ end }) => end));
  const own = new Set([...splits].map((split) => draftOffset(draft, split)));
  for (const at of own) if (at > 0 && at < text.length && !ends.has(at)) breaks.push({ start: at, end: at });
  return breaks.sort((one, other) => one.start - other.start || one.end - other.end);
}

function headingMark(text: string, start: number, end: number): string {
  if (end - start > longestPassage) return '';
  return /^#{1,6}(?:\s+|$)/.exec(text.slice(start, Math.min(end, start + lookAhead)))?.[0] ?? '';
}

function isLineOfMarks(text: string, start: number, end: number): boolean {
  return end - start <= longestLineOfMarks && lineOfMarks.test(text.slice(start, end));
}

/** `joined` are the offsets in the draft at which a person has no paragraph begin. */
function cut(draft: Draft, line: Line, isFirstAfterTitle: boolean, joined: ReadonlySet<number>): readonly Block[] {
  if (line.mark > 0) return blocksAt(draft, line.start, line.end, line, false);
  const words = draft.text.slice(line.start, line.end);
  const next = draft.text.slice(line.next, line.next + lookAhead);
  const isOpen = (offset: number) => !joined.has(line.start + offset);
  const fields = [0, ...runInFields(words, isFirstAfterTitle).filter(isOpen)];
  return fields.flatMap((from, index) => {
    const to = fields[index + 1] ?? words.length;
    const paragraph = words.slice(from, to);
    const starts = paragraphStarts(paragraph, to === words.length ? next : '', (offset) => isOpen(from + offset));
    return starts.flatMap((offset, order, offsets) => {
      const start = line.start + from + offset;
      const end = line.start + from + (offsets[order + 1] ?? to - from);
      return blocksAt(draft, start, end, start === line.start ? line : { before: 'nothing', mark: 0 }, order > 0);
    });
  });
}

/** Where the passages of a paragraph start. */
function paragraphStarts(paragraph: string, next: string, isOpen: (offset: number) => boolean): readonly number[] {
  const points = [0, ...inlinePoints(paragraph, next).filter(isOpen)];
  const starts = points.flatMap((from, index) =>
    cutEvenly(paragraph.slice(from, points[index + 1] ?? paragraph.length)).map((offset) => from + offset),
  );
  return starts.filter((offset) => offset === 0 || isOpen(offset));
}

/** One block without the spaces at its edges, or none where there is nothing else. */
function blocksAt(
  draft: Draft,
  from: number,
  to: number,
  { before, mark }: Pick<Block, 'before' | 'mark'>,
  isContinuation: boolean,
): readonly Block[] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(draft.text.charAt(start))) start++;
  while (end > start && /\s/.test(draft.text.charAt(end - 1))) end--;
  if (start === end) return [];
  const spans = sourceSpans(draft, start, end);
  const original = spans.map((span) => draft.source.slice(...span)).join('');
  return [{ original, spans, before, isContinuation, mark }];
}
