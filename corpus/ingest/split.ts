import type { Range } from '../model';
import { cutEvenly, longestPassage } from './cut-evenly';
import { type Draft, recoveredBreak, sourceSpans } from './draft';
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
}

const lookAhead = 12;

const codeFence = /^(?:`{3}|~{3})/;
/** Parts sections, underlines a heading or the head of a table: nothing that is read. */
const lineOfMarks = /^(?:[ :|-]*-{3}[ :|-]*|\*{3,}|_{3,}|={3,}|\+{3,})\s*$/;
const longestLineOfMarks = 200;

/** The paragraphs of a cleaned text, cut where they are too long to be cited. */
export function split(draft: Draft, isMarkdown: boolean): readonly Block[] {
  return linesOf(draft.text, isMarkdown).flatMap((line, index) => cut(draft, line, index === 1));
}

function linesOf(text: string, isMarkdown: boolean): readonly Line[] {
  const lines: Line[] = [];
  let before: Block['before'] = 'line';
  let position = 0;
  let isCode = false;
  const add = (end: number) => {
    const isFence = isMarkdown && codeFence.test(text.slice(position, position + 3));
    if (isFence) isCode = !isCode;
    const mayBeMarked = isMarkdown && !isFence && !isCode;
    const mark = mayBeMarked ? headingMark(text, position, end) : '';
    const start = position + mark.length;
    const isMarks = isFence || (mayBeMarked && isLineOfMarks(text, position, end));
    if (end > start && !isMarks) lines.push({ start, end, before, mark: mark.trimEnd().length });
    position = end + 1;
  };
  for (const match of text.matchAll(new RegExp(`[\\n${recoveredBreak}]`, 'g'))) {
    add(match.index);
    before = match[0] === '\n' ? 'line' : 'space';
  }
  add(text.length);
  return lines;
}

function headingMark(text: string, start: number, end: number): string {
  if (end - start > longestPassage) return '';
  return /^#{1,6}(?:\s+|$)/.exec(text.slice(start, Math.min(end, start + lookAhead)))?.[0] ?? '';
}

function isLineOfMarks(text: string, start: number, end: number): boolean {
  return end - start <= longestLineOfMarks && lineOfMarks.test(text.slice(start, end));
}

function cut(draft: Draft, line: Line, isFirstAfterTitle: boolean): readonly Block[] {
  if (line.mark > 0) return blocksAt(draft, line.start, line.end, line, false);
  const words = draft.text.slice(line.start, line.end);
  const next = draft.text.slice(line.end + 1, line.end + 1 + lookAhead);
  const fields = [0, ...runInFields(words, isFirstAfterTitle)];
  return fields.flatMap((from, index) => {
    const to = fields[index + 1] ?? words.length;
    return paragraphStarts(words.slice(from, to), to === words.length ? next : '').flatMap((offset, order, offsets) => {
      const start = line.start + from + offset;
      const end = line.start + from + (offsets[order + 1] ?? to - from);
      return blocksAt(draft, start, end, start === line.start ? line : { before: 'nothing', mark: 0 }, order > 0);
    });
  });
}

/** Where the passages of a paragraph start. */
function paragraphStarts(paragraph: string, next: string): readonly number[] {
  const points = [0, ...inlinePoints(paragraph, next)];
  return points.flatMap((from, index) =>
    cutEvenly(paragraph.slice(from, points[index + 1] ?? paragraph.length)).map((offset) => from + offset),
  );
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
