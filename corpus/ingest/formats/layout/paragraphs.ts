import type { LaidLine } from './laid-page';
import { withoutStretching } from './stretched';

/** Lines of one paragraph. */
export type Paragraph = readonly [LaidLine, ...LaidLine[]];

/** How lines are set around a paragraph; lengths in the page's unit. */
interface TypeArea {
  readonly left: number;
  readonly right: number;
  /** Height of the font of running text. */
  readonly size: number;
  /** From one baseline to the next. */
  readonly step: number;
}

/** In heights of the font: a line this much further in begins a paragraph … */
const indentFrom = 1.2;
/** … and a line that ends this much short of the margin ends one. */
const shortBy = 1.7;
/** Lines this much further apart than usual, in heights of the font, are of different paragraphs. */
const wideStep = 0.3;
/** The lines of a title are no further apart, in heights of its font. */
const titleStep = 2.6;
/** Fonts that differ by this share are of different paragraphs. */
const otherSize = 0.09;

const numberedStart =
  /^(?:第[一二三四五六七八九十百千零〇\d]{1,7}[编章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳])/;
const sentenceEnd = /[。！？；：…!?;:]["”’）)》]*$/;

/** Joins the lines of a text, in the order of reading, to paragraphs. */
export function paragraphsOf(lines: readonly LaidLine[]): readonly Paragraph[] {
  const areas = typeAreas(lines);
  const paragraphs: [LaidLine, ...LaidLine[]][] = [];
  for (const [index, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    const before = paragraph?.at(-1);
    const goesOn =
      paragraph !== undefined &&
      before !== undefined &&
      isContinued(paragraph, before, line, areas[index], areas[index - 1]);
    if (goesOn) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function isContinued(
  paragraph: Paragraph,
  before: LaidLine,
  line: LaidLine,
  area: TypeArea | undefined,
  areaBefore: TypeArea | undefined,
): boolean {
  if (area === undefined || areaBefore === undefined || before.isRow || line.isRow) return false;
  if (Math.abs(before.size - line.size) > otherSize * line.size) return false;
  const isSameColumn = before.page === line.page && line.y > before.y;
  // A title is broken where its words allow, and stands further apart than running text.
  if (isLarge(before, area) && isLarge(line, area)) return isSameColumn && line.y - before.y < titleStep * line.size;
  if (isSameColumn && line.y - before.y > Math.max(area.step, line.size) + wideStep * line.size) return false;
  if (isCentred(before, areaBefore) && isCentred(line, area)) return false;
  const { size } = line;
  // A hanging indent: the first line stands further out than the ones that follow.
  const isHanging =
    paragraph.length === 1 && line.left - before.left > indentFrom * size && numberedStart.test(before.text);
  const inset = line.left - Math.min(area.left, isHanging ? line.left : area.left);
  if (!isHanging && inset > indentFrom * size && !isAligned(paragraph, line)) return false;
  if (areaBefore.right - before.right > shortBy * size) return false;
  return !(sentenceEnd.test(before.text) && numberedStart.test(line.text) && isOutermost(before, line));
}

/** It begins where the lines of its paragraph after the first do. */
function isAligned(paragraph: Paragraph, line: LaidLine): boolean {
  const inner = paragraph.slice(1);
  return inner.length > 0 && inner.every(({ left }) => Math.abs(left - line.left) < line.size / 3);
}

function isOutermost(before: LaidLine, line: LaidLine): boolean {
  return line.left <= before.left + line.size / 3;
}

function isCentred(line: LaidLine, area: TypeArea): boolean {
  const left = line.left - area.left;
  const right = area.right - line.right;
  return left > indentFrom * line.size && right > indentFrom * line.size && Math.abs(left - right) < 1.5 * line.size;
}

function isLarge(line: LaidLine, area: TypeArea): boolean {
  return line.size > area.size * (1 + otherSize);
}

/** For each line the margins of its column: columns and pages have their own. */
function typeAreas(lines: readonly LaidLine[]): readonly TypeArea[] {
  const size =
    commonest(
      lines,
      (line) => line.size,
      (line) => line.text.length,
    ) ?? 1;
  const body = lines.filter((line) => Math.abs(line.size - size) <= otherSize * size);
  const columns = columnsOf(body, size);
  // Paragraphs of one line have more steps between them than inside.
  const steps = body.flatMap((line, index) => stepTo(line, body[index - 1]) ?? []);
  const step = steps.length === 0 ? size * 1.5 : Math.min(...frequent(steps, size / 10));
  return lines.map((line) => {
    const middle = (line.left + line.right) / 2;
    const own = columns.find(({ left, right }) => middle >= left && middle <= right) ?? columns[0];
    return { left: own?.left ?? line.left, right: own?.right ?? line.right, size, step };
  });
}

function stepTo(line: LaidLine, before: LaidLine | undefined): number | null {
  if (before === undefined || before.page !== line.page || line.y <= before.y) return null;
  return line.y - before.y;
}

/** The margins that lines of running text keep to: one pair, or one a column. */
function columnsOf(
  body: readonly LaidLine[],
  size: number,
): readonly { readonly left: number; readonly right: number }[] {
  const width = Math.max(0, ...body.map(({ left, right }) => right - left));
  const long = body.filter(({ left, right }) => right - left > width * 0.7);
  const columns: { lines: LaidLine[]; middle: number }[] = [];
  for (const line of long) {
    const middle = (line.left + line.right) / 2;
    const column = columns.find((one) => Math.abs(one.middle - middle) < width / 3);
    if (column === undefined) columns.push({ lines: [line], middle });
    else column.lines.push(line);
  }
  return columns
    .filter(({ lines }) => lines.length * 8 >= long.length)
    .map(({ lines }) => ({
      left: Math.min(
        ...frequent(
          lines.map(({ left }) => left),
          size / 2,
        ),
      ),
      right: Math.max(
        ...frequent(
          lines.map(({ right }) => right),
          size,
        ),
      ),
    }));
}

/** A margin that so many of a column's lines keep to is no chance: short paragraphs have more first lines than others. */
const leastKept = 0.08;

/** Values that come more than by chance, those within `grain` of each other taken together. */
function frequent(values: readonly number[], grain: number): readonly number[] {
  const near = (value: number) => values.filter((other) => Math.abs(other - value) <= grain / 2).length;
  const found = values.filter((value) => near(value) >= values.length * leastKept);
  return found.length > 0 ? found : values;
}

/** The value that comes most often, values within half a point of each other taken for one. */
function commonest<T>(
  items: readonly T[],
  value: (item: T, index: number) => number | null,
  weight: (item: T) => number = () => 1,
): number | null {
  const counts = new Map<number, { weight: number; value: number }>();
  for (const [index, item] of items.entries()) {
    const found = value(item, index);
    if (found === null) continue;
    const key = Math.round(found * 2);
    const entry = counts.get(key) ?? { weight: 0, value: found };
    entry.weight += weight(item);
    counts.set(key, entry);
  }
  return (
    [...counts.values()].reduce<{ weight: number; value: number } | null>(
      (best, one) => (best === null || one.weight > best.weight ? one : best),
      null,
    )?.value ?? null
  );
}

const latinEnd = /[A-Za-z0-9,.;:)]$/;
const latinStart = /^[A-Za-z0-9(]/;

/** The characters of a paragraph with its line ends healed, and where each line begins in them. */
export function joined(paragraph: Paragraph): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  const starts: number[] = [];
  for (const [index, line] of paragraph.entries()) {
    const words = withoutStretching(line.text, { isFirst: index === 0, isFull: index < paragraph.length - 1 });
    if (/[A-Za-z]-$/.test(text) && /^[a-z]/.test(words)) text = text.slice(0, -1);
    else if (latinEnd.test(text) && latinStart.test(words) && /[A-Za-z]/.test(text.slice(-1) + words.charAt(0)))
      text += ' ';
    starts.push(text.length);
    text += words;
  }
  return { text, starts };
}
