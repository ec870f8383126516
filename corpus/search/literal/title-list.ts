import { separator } from './chunk';
import { lastUpTo } from './number-list';

interface Lines {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly firstSlots: readonly number[];
}

/** Folded titles of texts, named by their first slots, looked through in one string: a call for each of thousands would take longer. */
export class TitleList {
  readonly #titles = new Map<number, string>();
  #lines: Lines | null = null;

  set(firstSlot: number, folded: string): void {
    this.#titles.set(firstSlot, folded);
    this.#lines = null;
  }

  delete(firstSlot: number): void {
    this.#titles.delete(firstSlot);
    this.#lines = null;
  }

  /** The first slots of texts whose title holds the needle, ascending. */
  *holding(needle: string): Generator<number, void> {
    if (needle === '') return;
    this.#lines ??= linesOf(this.#titles);
    const { text, starts, firstSlots } = this.#lines;
    for (let at = text.indexOf(needle); at >= 0; ) {
      const line = lastUpTo(starts, at, 0, starts.length);
      yield firstSlots[line] ?? 0;
      at = text.indexOf(needle, starts[line + 1] ?? text.length);
    }
  }
}

function linesOf(byFirstSlot: ReadonlyMap<number, string>): Lines {
  const titles = [...byFirstSlot].sort(([a], [b]) => a - b);
  const starts = new Uint32Array(titles.length);
  let length = 0;
  titles.forEach(([, title], line) => {
    starts[line] = length;
    length += title.length + separator.length;
  });
  const text = titles.map(([, title]) => title + separator).join('');
  return { text, starts, firstSlots: titles.map(([firstSlot]) => firstSlot) };
}
