import type { Range } from '../model';
import type { FoundTitle } from './title';

/** Where a text begins, and its title where the source has no line for it. */
export interface TextStart extends FoundTitle {
  readonly title?: string;
}

/** Laws have long names. */
const longestTitle = 80;

/** The one text of a source that repeats no title: its first short line names it, or else its file. */
export function untitled(source: { readonly file: string; readonly format: 'txt' | 'md' }, text: string): TextStart {
  const mark = source.format === 'md' ? /(?<=^|\n)#{1,6}[ \t]+([^\n]*\S)/.exec(text.slice(0, 20_000)) : null;
  if (mark !== null) {
    const end = mark.index + mark[0].length;
    return { line: [end - (mark[1]?.length ?? 0), end], repeats: [], restated: null };
  }
  const line = firstLine(text);
  const words = text.slice(...line);
  const isTitle = words.length <= longestTitle && !/。.|[。，；：,;:]$/.test(words);
  if (isTitle) return { line, repeats: [], restated: null };
  return { line: [0, 0], repeats: [], restated: null, title: source.file.replace(/\.[^.]*$/, '') };
}

function firstLine(text: string): Range {
  const start = text.search(/\S/);
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  return [start, start + text.slice(start, end).trimEnd().length];
}
