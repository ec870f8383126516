import type { PageStart } from '../converted-source';
import { blockOf, type DocumentBlock } from '../document-block';
import type { LaidLine, LaidPage } from './laid-page';

import { barePages } from './page-furniture';
import { joined, type Paragraph, paragraphsOf } from './paragraphs';
import { readingOrder } from './reading-order';

/** Fonts below this share of the running text's at the foot of a page are notes. */
const noteSize = 0.9;
/** Only the head of the first page holds the title of a text, in lines. */
const titleWithin = 12;
/** A title is set larger than the running text by this factor. */
const titleSize = 1.15;
const longestTitle = 80;

/** Pages as paragraphs, without what is printed on every page; each knows the pages that begin in it. */
export function laidBlocks(pages: readonly LaidPage[]): readonly DocumentBlock[] {
  const lines = readingOrder(pages);
  const bare = barePages(pages, lines);
  const labels = pageLabels(
    pages,
    bare.map(({ printedLabel }, index) => (pages[index]?.isRecognised ? null : printedLabel)),
  );
  const size = bodySize(bare.flatMap((page) => page.lines));
  const parted = bare.map((page) => partNotes(page.lines, size));
  const paragraphs = paragraphsOf(parted.flatMap(({ body }) => body));
  const title = titleOf(paragraphs, size);
  const blocks: DocumentBlock[] = [];
  let page = -1;
  let notesFrom = 0;
  for (const paragraph of paragraphs) {
    const { block, lastPage } = blockFrom(paragraph, labels, page, paragraph === title);
    page = lastPage;
    blocks.push(block);
    // Notes of the pages before follow the paragraph that ran on over their foot.
    for (; notesFrom < page; notesFrom++) blocks.push(...noteBlocks(parted[notesFrom]?.notes ?? []));
  }
  for (; notesFrom < parted.length; notesFrom++) blocks.push(...noteBlocks(parted[notesFrom]?.notes ?? []));
  return blocks;
}

function blockFrom(
  paragraph: Paragraph,
  labels: readonly string[],
  pageBefore: number,
  isTitle: boolean,
): { readonly block: DocumentBlock; readonly lastPage: number } {
  const { text, starts } = joined(paragraph);
  const pages: PageStart[] = [];
  let page = pageBefore;
  for (const [index, line] of paragraph.entries()) {
    if (line.page > page)
      pages.push({ start: starts[index] ?? 0, label: labels[line.page] ?? '', number: line.page + 1 });
    page = Math.max(page, line.page);
  }
  return { block: { text, level: isTitle ? 1 : 0, pages }, lastPage: page };
}

const noteStart = /^(?:\[\d{1,3}\]|[①-⑳]|\d{1,3}\s?(?=[\u4E00-\u9FFF《“]))/;

/** Notes at the foot of a page: each begins with its mark. */
function noteBlocks(lines: readonly LaidLine[]): readonly DocumentBlock[] {
  const notes: [LaidLine, ...LaidLine[]][] = [];
  for (const line of lines) {
    const note = notes.at(-1);
    if (note === undefined || noteStart.test(line.text)) notes.push([line]);
    else note.push(line);
  }
  return notes.map((note) => blockOf(joined(note).text));
}

/** The height of font that most characters have. */
function bodySize(lines: readonly LaidLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0] as [number, number])[0];
}

function partNotes(lines: readonly LaidLine[], size: number) {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]?.size ?? size) < size * noteSize) end--;
  // A page in a small font throughout is a table or an appendix.
  return end === 0 ? { body: lines, notes: [] } : { body: lines.slice(0, end), notes: lines.slice(end) };
}

/** The largest of the first paragraphs, where it stands out. */
function titleOf(paragraphs: readonly Paragraph[], size: number): Paragraph | null {
  const first = paragraphs.slice(0, titleWithin).filter(([line]) => line.page === 0);
  const largest = Math.max(0, ...first.map(([line]) => line.size));
  const found = first.find(([line]) => line.size === largest) ?? null;
  if (found === null || largest < size * titleSize || joined(found).text.length > longestTitle) return null;
  return found;
}

/** Printed numbers are what is cited; where a page has none, it counts on from its neighbours that have. */
function pageLabels(pages: readonly LaidPage[], printed: readonly (string | null)[]): readonly string[] {
  const offsets = printed.flatMap((label, index) =>
    label !== null && /^\d+$/.test(label) ? [Number(label) - index] : [],
  );
  const offset = offsets[0];
  const isCounting =
    offset !== undefined && offsets.length * 2 >= pages.length && offsets.every((one) => one === offset);
  return pages.map(({ label }, index) => {
    const counted = isCounting && offset + index > 0 ? String(offset + index) : label;
    return printed[index] ?? counted;
  });
}
