import type { Range } from '../model';
import { frontMatterOf } from './front-matter';
import type { FoundTitle } from './title';

/** Where a text begins, and its title where the source has no line for it. */
export interface TextStart extends FoundTitle {
  readonly title?: string;
}

/** Laws have long names. */
const longestTitle = 80;

/** The one text of a source that repeats no title; a heading, what it tells programs, or its first line names it. */
export function untitled(source: { readonly file: string; readonly format: 'txt' | 'md' }, text: string): TextStart {
  const head = source.format === 'md' ? frontMatterOf(text) : null;
  const bodyStart = head?.end ?? 0;
  const heading = source.format === 'md' ? firstHeading(text, bodyStart) : null;
  const named = head?.title ?? null;
  if (heading !== null && (heading.rank === 1 || named === null)) return lineTitle(heading.line);
  if (named !== null) return noLine(named);
  const line = firstLine(text, bodyStart);
  const words = text.slice(...line);
  const isTitle = /[^\s*_=+|:-]/.test(words) && words.length <= longestTitle && !/。.|[。，；：,;:]$/.test(words);
  return isTitle ? lineTitle(line) : noLine(source.file.replace(/\.[^.]*$/, ''));
}

function lineTitle(line: Range): TextStart {
  return { line, repeats: [], restated: null };
}

function noLine(title: string): TextStart {
  return { line: [0, 0], repeats: [], restated: null, title };
}

function firstHeading(text: string, from: number): { readonly line: Range; readonly rank: number } | null {
  const match = /(?<=^|\n)(#{1,6})[ \t]+([^\n]*\S)/.exec(text.slice(from, from + 20_000));
  if (match === null) return null;
  const [all, mark = '', words = ''] = match;
  const end = from + match.index + all.length;
  return { line: [end - words.length, end], rank: mark.length };
}

/** Past lines of marks. */
function firstLine(text: string, from: number): Range {
  const first = /^(?:[\s=*_-]*\n)?\s*(\S[^\n]*)/.exec(text.slice(from, from + 2000));
  if (first === null) return [from, from];
  const start = from + first[0].length - (first[1]?.length ?? 0);
  return [start, start + (first[1] ?? '').trimEnd().length];
}
