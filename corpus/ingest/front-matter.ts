/** What a Markdown file tells programs before its text: YAML between lines of ---, TOML between +++. */
export interface FrontMatter {
  /** In units from the start of the file. */
  readonly end: number;
  readonly title: string | null;
}

const block = /^\s{0,8}(---|\+\+\+)[ \t]*\r?\n([^\r\n][\s\S]{0,8000}?)\r?\n\1[ \t]*(?=[\r\n]|$)/;
const key = /^(?:#[^\n]*\n)*[A-Za-z_][\w-]{0,40}[ \t]*[:=]/;
const titleLine = /(?:^|\n)title[ \t]*[:=][ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|([^\r\n]*[^\s]))/;

/** Null where the file begins with its text: lines of --- also part sections. */
export function frontMatterOf(content: string): FrontMatter | null {
  const match = block.exec(content.slice(0, 10_000));
  if (match === null) return null;
  const [all, , lines = ''] = match;
  if (!key.test(lines)) return null;
  const [, doubly, singly, plain] = titleLine.exec(lines) ?? [];
  return { end: all.length, title: doubly ?? singly ?? plain ?? null };
}
