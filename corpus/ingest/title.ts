import type { Range } from '../model';
import { longestHeading } from './characters';
import { enumeratorOf } from './enumerator';

/** Where a text begins, in the draft that was searched. */
export interface FoundTitle {
  /** The stand-alone line. */
  readonly line: Range;
  /** The same words again, straight after it. */
  readonly repeats: readonly Range[];
  /** A segment further on that words it differently. */
  readonly restated: Range | null;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly isAfterBlank: boolean;
}

const shortestTitle = 4;
/** Dice coefficient of character pairs, from which two segments are two wordings of one title. */
const similarEnough = 0.7;
const longestRestatement = longestHeading + 20;
/** Under another wording of its title stands an article, not the next item of a list. */
const shortestArticle = 100;
/** A line that comes more often is not a title. */
const mostRepeats = 6;

/**
 * The titles of texts that stand one after another in a scrape. A site prints a title as a line of its own and then
 * the article with its title once more; a heading inside an article is not repeated by the paragraph that follows it.
 */
export function findTitles(text: string): readonly FoundTitle[] {
  const lines = linesOf(text);
  const titles: FoundTitle[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || !line.isAfterBlank) continue;
    const title = text.slice(line.start, line.end);
    if (!mayBeTitle(title)) continue;
    const repeats: Range[] = [];
    let next = index + 1;
    for (; next < lines.length && isSame(text, lines[next], title); next++) repeats.push(rangeOf(lines[next]));
    if (repeats.length > mostRepeats) {
      index = next - 1;
      continue;
    }
    const following = lines[next];
    if (following === undefined) continue;
    const body = restatement(text, following, title);
    const isOverParagraph = repeats.length > 0 && following.end - following.start > longestHeading;
    if (!isOverParagraph && body === null) continue;
    titles.push({
      line: [line.start, line.end],
      repeats: [...repeats, ...(body?.repeats ?? [])],
      restated: body?.restated ?? null,
    });
    index = next - 1;
  }
  return titles;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isAfterBlank = true;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const trimmed = trim(text, start, end);
    if (trimmed === null) isAfterBlank = true;
    else {
      lines.push({ start: trimmed[0], end: trimmed[1], isAfterBlank });
      isAfterBlank = false;
    }
    start = end + 1;
  }
  return lines;
}

function trim(text: string, start: number, end: number): Range | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from === to ? null : [from, to];
}

function rangeOf(line: Line | undefined): Range {
  return [line?.start ?? 0, line?.end ?? 0];
}

function isSame(text: string, line: Line | undefined, title: string): boolean {
  return line !== undefined && line.end - line.start === title.length && text.startsWith(title, line.start);
}

function mayBeTitle(line: string): boolean {
  return (
    line.length >= shortestTitle &&
    line.length <= longestHeading &&
    !/[。，；、：,;.:]$/.test(line) &&
    !/\s/.test(line) &&
    enumeratorOf(line) === null
  );
}

function restatement(text: string, line: Line, title: string): Pick<FoundTitle, 'repeats' | 'restated'> | null {
  const repeats: Range[] = [];
  let position = line.start;
  while (
    text.startsWith(title, position) &&
    /^(?:[\s【]|$)/.test(text.slice(position + title.length, position + title.length + 1))
  ) {
    repeats.push([position, position + title.length]);
    position += title.length;
    while (position < line.end && /\s/.test(text.charAt(position))) position++;
  }
  if (repeats.length > 0) return { repeats, restated: null };
  if (line.end - line.start < shortestArticle) return null;
  let isFirst = true;
  for (const match of text.slice(line.start, line.end).matchAll(/\S+/g)) {
    const segment = match[0];
    const isRestated =
      segment.length <= longestRestatement &&
      (isFirst ? similarity(bare(title), bare(segment)) >= similarEnough : bare(segment).startsWith(bare(title)));
    isFirst = false;
    if (!isRestated) continue;
    const range: Range = [line.start + match.index, line.start + match.index + segment.length];
    // Nothing is lost with words that the title line has as well.
    return title.includes(segment) ? { repeats: [range], restated: null } : { repeats: [], restated: range };
  }
  return null;
}

/** Without what sites and lecturers add in brackets at the end. */
function bare(title: string): string {
  return title.replace(/[(（【[][^()（）【】[\]]{1,8}[)）】\]]$/, '');
}

/** Dice coefficient of the character pairs, 0 to 1. */
export function similarity(one: string, other: string): number {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < one.length; index++) {
    const pair = one.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let index = 0; index + 1 < other.length; index++) {
    const pair = other.slice(index, index + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared++;
  }
  const total = Math.max(one.length - 1, 0) + Math.max(other.length - 1, 0);
  return total === 0 ? 0 : (2 * shared) / total;
}
