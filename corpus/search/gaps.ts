import { lastUpTo, NumberList } from './number-list';

/** Where blanks were left out of folded passages: what stands together there need not in the passage itself. */
export class Gaps {
  readonly #slots = new NumberList();
  readonly #places = new NumberList();

  /** Pairs of passage, which `base` is added to, and place; above all that were added before. */
  add(base: number, pairs: Uint32Array): void {
    for (let at = 0; at < pairs.length; at += 2) {
      this.#slots.add(base + (pairs[at] ?? 0));
      this.#places.add(pairs[at + 1] ?? 0);
    }
  }

  /** Whether a folded passage holds the needle somewhere without a blank inside. */
  isHeldWhole(slot: number, folded: string, needle: string): boolean {
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1))
      if (!this.#isBroken(slot, at, at + needle.length)) return true;
    return false;
  }

  #isBroken(slot: number, start: number, end: number): boolean {
    const slots = this.#slots.numbers;
    for (let at = lastUpTo(slots, slot, 0, this.#slots.length); slots[at] === slot; at--) {
      const place = this.#places.at(at);
      if (place > start && place < end) return true;
    }
    return false;
  }
}
