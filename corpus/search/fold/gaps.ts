import { NumberList } from '../literal/number-list';

/** Two code units as one number above 0. */
const pairOf = (text: string, at: number): number =>
  (((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0) + 1;

/** Where blanks were left out of folded passages: what stands together there need not in the passage itself. */
export class Gaps {
  readonly #slots = new NumberList();
  readonly #places = new NumberList();
  /** The two characters around each gap, once a search has looked; 0 before. */
  readonly #pairs = new NumberList();

  /** Pairs of passage, which `base` is added to, and place; above all that were added before. */
  add(base: number, pairs: Uint32Array): void {
    for (let at = 0; at < pairs.length; at += 2) {
      this.#slots.add(base + (pairs[at] ?? 0));
      this.#places.add(pairs[at + 1] ?? 0);
      this.#pairs.add(0);
    }
  }

  /**
   * Whether a folded passage, which holds the needle, holds it somewhere without a blank inside. Fastest where it is
   * asked of ascending slots.
   */
  holdingWhole(needle: string, foldedAt: (slot: number) => string): (slot: number) => boolean {
    const inNeedle = new Set(Array.from({ length: needle.length - 1 }, (_, at) => pairOf(needle, at)));
    const slots = this.#slots.numbers;
    const { length } = this.#slots;
    let first = 0;
    return (slot) => {
      if ((slots[first] ?? 0) > slot) first = 0;
      while (first < length && (slots[first] ?? 0) < slot) first++;
      let end = first;
      let mayBreak = false;
      for (; end < length && slots[end] === slot; end++) mayBreak ||= inNeedle.has(this.#pairAt(end, foldedAt));
      return !mayBreak || this.#isSomewhereWhole(first, end, foldedAt(slot), needle);
    };
  }

  #pairAt(gap: number, foldedAt: (slot: number) => string): number {
    const known = this.#pairs.at(gap);
    if (known > 0) return known;
    const pair = pairOf(foldedAt(this.#slots.at(gap)), this.#places.at(gap) - 1);
    this.#pairs.numbers[gap] = pair;
    return pair;
  }

  /** Given the gaps of the passage. */
  #isSomewhereWhole(firstGap: number, endGap: number, folded: string, needle: string): boolean {
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1))
      if (!this.#isBroken(firstGap, endGap, at, at + needle.length)) return true;
    return false;
  }

  #isBroken(firstGap: number, endGap: number, start: number, end: number): boolean {
    for (let gap = firstGap; gap < endGap; gap++) {
      const place = this.#places.at(gap);
      if (place > start && place < end) return true;
    }
    return false;
  }
}
