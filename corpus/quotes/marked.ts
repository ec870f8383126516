/** Words in quotation marks. */
import type { Range } from '../model';

/** Words between quotation marks, and the mark that opens them. */
export interface MarkedWords {
  readonly mark: string;
  /** Without the marks. */
  readonly range: Range;
}

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '〝': '〞',
  '"': '"',
  '＂': '＂',
};
const openers = new Set(Object.keys(closing));
const closers = new Set(Object.values(closing));
/** A mark that is not closed by then was forgotten. */
const longest = 3_000;

interface OpenMark {
  readonly mark: string;
  readonly at: number;
  readonly line: number;
  /** Whole quotations inside, which count where this mark turns out to be a stray one. */
  readonly inner: MarkedWords[];
}

/**
 * The outermost quotations of a draft, in order. Marks that open or close nothing are text; those inside the title of a
 * document are part of it. A paragraph may begin with the mark of a quotation that goes on.
 */
export function markedWords(text: string): readonly MarkedWords[] {
  const found: MarkedWords[] = [];
  let open: OpenMark[] = [];
  let line = 0;
  let titles = 0;
  const give = (words: MarkedWords): void => {
    const outer = open.at(-1);
    if (outer === undefined) found.push(words);
    else outer.inner.push(words);
  };
  const abandon = (end: number | null): void => {
    const [outermost] = open;
    const inner = open.flatMap((one) => one.inner);
    open = [];
    if (outermost !== undefined && end !== null) give({ mark: outermost.mark, range: [outermost.at + 1, end] });
    else found.push(...inner);
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === '\n') {
      line += 1;
      titles = 0;
      if (/\S/u.test(text.slice(at + 1, at + 2)) || open.length === 0) continue;
      if (/^[ \t\u3000]*(?:\n|$)/u.test(text.slice(at + 1, at + 40))) abandon(null);
    } else if (unit === '《') titles += 1;
    else if (unit === '》') titles = Math.max(0, titles - 1);
    else if (titles === 0 && (openers.has(unit) || closers.has(unit))) {
      const mark = readAs(text, at, open);
      const first = open[0];
      if (openers.has(mark) && mark !== openedBy(mark, open)) {
        const isNewLine = first !== undefined && first.line < line;
        if (isNewLine) abandon(first.mark === mark && beginsLine(text, at) ? lineEndBefore(text, at) : null);
        open.push({ mark, at, line, inner: [] });
      } else {
        const opener = open.findLastIndex((one) => closing[one.mark] === mark);
        const opened = open[opener];
        if (opened === undefined || at - opened.at > longest) continue;
        open.length = opener;
        give({ mark: opened.mark, range: [opened.at + 1, at] });
      }
    }
  }
  abandon(null);
  return found.sort((one, other) => one.range[0] - other.range[0]);
}

/** Of marks that open and close alike: the one that is open. */
function openedBy(mark: string, open: readonly OpenMark[]): string | null {
  return closing[mark] === mark && open.some((one) => one.mark === mark) ? mark : null;
}

/** A mark that a keyboard turned the wrong way round, as it was meant. */
function readAs(text: string, at: number, open: readonly OpenMark[]): string {
  const unit = text.charAt(at);
  const next = text.charAt(at + 1);
  const top = open.at(-1)?.mark;
  if (unit === '“' && top === '“' && /[，。；、：！？）\n]|^$/u.test(next)) return '”';
  if (unit === '”' && top === undefined && /\p{L}/u.test(next) && /[：:，,（\s]|^$/u.test(text.charAt(at - 1)))
    return '“';
  return unit;
}

function beginsLine(text: string, at: number): boolean {
  return /(?:^|\n)[\s>]*$/u.test(text.slice(Math.max(0, at - 40), at));
}

/** Where the line before that of `at` ends. */
function lineEndBefore(text: string, at: number): number {
  return text
    .slice(0, at)
    .trimEnd()
    .replace(/[\s>]+$/u, '').length;
}
