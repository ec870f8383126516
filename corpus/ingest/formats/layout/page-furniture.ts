import type { LaidLine, LaidPage } from './laid-page';

/** A page's lines without what is printed on every page, and the number that was printed on it. */
export interface BarePage {
  readonly lines: readonly LaidLine[];
  readonly printedLabel: string | null;
}

/** Headers and footers stand in these shares of the page's height, at its top and bottom. */
const edge = 0.14;
/** At each edge, so many lines at most. */
const mostLines = 3;
/** What stands in the same place on this share of pages is printed on every page. */
const leastShare = 0.4;
/** From so many pages on; two pages may begin alike by chance. */
const leastPages = 2;

const numbered =
  /^[-—–―·\s]*(?:第\s*)?(\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–―·\s]*$/i;
const isMarked = /[-—–―第页/／]/;

/** Takes off running heads and page numbers, and reads what the page numbers say. */
export function barePages(pages: readonly LaidPage[], lines: readonly (readonly LaidLine[])[]): readonly BarePage[] {
  const edges = pages.map((page, index) => edgeLines(page, lines[index] ?? []));
  const running = runningLines(edges);
  const counts = countingPages(edges);
  return pages.map((_, index) => {
    const isFurniture = (line: LaidLine) =>
      (edges[index] ?? []).includes(line) &&
      (running.has(keyOf(line)) || (numbered.test(line.text) && (counts || isMarked.test(line.text))));
    const own = lines[index] ?? [];
    const number = own.filter(isFurniture).map(({ text }) => numbered.exec(text)?.[1]);
    return {
      lines: own.filter((line) => !isFurniture(line)),
      printedLabel: number.find((label) => label !== undefined) ?? null,
    };
  });
}

function edgeLines(page: LaidPage, lines: readonly LaidLine[]): readonly LaidLine[] {
  const byHeight = [...lines].sort((one, other) => one.y - other.y);
  return [
    ...byHeight.slice(0, mostLines).filter(({ y }) => y < page.height * edge),
    ...byHeight.slice(-mostLines).filter(({ y }) => y > page.height * (1 - edge)),
  ];
}

/** Numbers aside, the same words at the same height. */
function keyOf({ text, y, size }: LaidLine): string {
  return `${Math.round(y / Math.max(size, 1))} ${text.replace(/\d+/g, '#').replace(/\s+/g, '')}`;
}

function runningLines(edges: readonly (readonly LaidLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of edges) {
    // Numbers change from page to page, and are looked at by themselves.
    const words = lines.filter(({ text }) => !numbered.test(text));
    for (const key of new Set(words.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(leastPages, edges.length * leastShare);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** Whether bare numbers at the edges go up by one from page to page, as page numbers do. */
function countingPages(edges: readonly (readonly LaidLine[])[]): boolean {
  const offsets = edges.flatMap((lines, index) =>
    lines.flatMap(({ text }) => {
      const number = numbered.exec(text)?.[1];
      return number !== undefined && /^\d+$/.test(number) ? [Number(number) - index] : [];
    }),
  );
  const most = Math.max(0, ...offsets.map((offset) => offsets.filter((other) => other === offset).length));
  return most >= Math.max(leastPages, edges.length * leastShare) || (edges.length === 1 && offsets.length > 0);
}
