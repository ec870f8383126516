/** How many lines a paragraph takes in type of which so many full-width characters fit on a line. */
export function linesOfType(text: string, columns: number): number {
  const lines = text.split('\n').map((line) => Math.ceil(widthOf(line) / columns));
  return lines.reduce((sum, count) => sum + Math.max(count, 1), 0);
}

/** In full-width characters; Latin letters and digits take half of one. */
function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\u0020-\u007e]/u.test(character) ? 0.5 : 1), 0);
}

/**
 * Items in order on as few pages as hold them, the pages as even as may be: no last line alone. One that is higher than a
 * page has a page of its own.
 */
export function shareOut<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] {
  const fewest = filled(items, heightOf, most).length;
  for (let height = 1; height < most; height += 1) {
    const pages = filled(items, heightOf, height);
    if (pages.length === fewest) return pages;
  }
  return filled(items, heightOf, most);
}

/** Each page as full as it gets. */
function filled<Item>(items: readonly Item[], heightOf: (item: Item) => number, most: number): Item[][] {
  const pages: Item[][] = [];
  let height = 0;
  for (const item of items) {
    const own = heightOf(item);
    const page = pages.at(-1);
    if (page === undefined || height + own > most) {
      pages.push([item]);
      height = own;
    } else {
      page.push(item);
      height += own;
    }
  }
  return pages;
}
