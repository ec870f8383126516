/** Which paragraphs of a plain draft are set off as quotations. */
import type { Range } from '../model';

/** Of Markdown: lines that begin with >; those of one paragraph together, as far as a sentence does not end with the line. */
export function markdownBlocks(text: string): readonly Range[] {
  const blocks: Range[] = [];
  let isOpen = false;
  for (const { index, 0: line, 1: lead = '', 2: words = '' } of text.matchAll(/^([ \t]*>[ \t>\u3000]*|)(.*)$/gmu)) {
    const range: Range = [index + lead.length, index + line.trimEnd().length];
    const last = blocks.at(-1);
    if (lead === '' || words.trim() === '') isOpen = false;
    else {
      if (isOpen && last !== undefined) blocks[blocks.length - 1] = [last[0], range[1]];
      else blocks.push(range);
      isOpen = !/[。！？…][”’」』）]*\s*$/u.test(words);
    }
  }
  return blocks;
}

/** Half-width columns that a quotation is set in beyond other paragraphs: two characters. */
const furtherIn = 4;

/** Of plain text: paragraphs that begin further in than most. */
export function indentedBlocks(text: string): readonly Range[] {
  const lines = [...text.matchAll(/^([ \t\u3000]*)(\S.*)$/gmu)].map(({ index, 1: lead = '', 2: words = '' }) => ({
    columns: columnsOf(lead),
    range: [index + lead.length, index + lead.length + words.trimEnd().length] as const,
  }));
  const usual = commonest(lines.map(({ columns }) => columns));
  // The title of a draft is often centred by blanks, and so is its date.
  const isLong = ([start, end]: Range): boolean => end - start >= shortestBlock;
  return lines.filter(({ columns, range }) => columns >= usual + furtherIn && isLong(range)).map(({ range }) => range);
}

const shortestBlock = 16;

function columnsOf(lead: string): number {
  let columns = 0;
  for (const character of lead) columns += character === '\u3000' ? 2 : character === '\t' ? 4 : 1;
  return columns;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [first] = [...counts].sort(([one, ones], [other, others]) => others - ones || one - other);
  return first?.[0] ?? 0;
}
