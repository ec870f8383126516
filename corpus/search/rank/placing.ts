import type { Shelf } from '../literal/shelf';

export interface TextCount {
  readonly textId: string;
  readonly title: string;
  /** Passages. */
  readonly count: number;
}

/**
 * Puts passages in order as they come, each with a whole number for its place, its key, the greater the better; of equal
 * keys the first slot comes first. One pass over what was found, and no comparing: the passages of a page are picked when
 * it is asked for.
 */
export class Placing {
  readonly #shelf: Shelf;
  /** By slot; 0 where nothing was placed. */
  readonly #keys: Uint16Array;
  /** How many slots have each key. */
  readonly #slotsOfKey: Uint32Array;
  /** By text number: its passages, and its best key. */
  readonly #counts: Uint32Array;
  readonly #bestKeys: Uint16Array;
  /** What was placed at once, each ascending. */
  readonly #placed: Uint32Array[] = [];
  #total = 0;

  /** `greatest`: of all keys. */
  constructor(shelf: Shelf, greatest: number) {
    this.#shelf = shelf;
    this.#keys = new Uint16Array(shelf.slotEnd);
    this.#slotsOfKey = new Uint32Array(greatest + 1);
    this.#counts = new Uint32Array(shelf.textNumberEnd);
    this.#bestKeys = new Uint16Array(shelf.textNumberEnd);
  }

  get total(): number {
    return this.#total;
  }

  has(slot: number): boolean {
    return this.#keys[slot] !== 0;
  }

  /**
   * Places ascending slots that were not placed yet; `keyOf` tells of each, given its place among them, a key above 0
   * that none has that was placed before.
   */
  place(slots: Uint32Array, keyOf: (slot: number, at: number, isOfGuideline: boolean) => number): void {
    const [keys, slotsOfKey, counts] = [this.#keys, this.#slotsOfKey, this.#counts];
    const bestKeys = this.#bestKeys;
    const textNumbers = this.#shelf.textNumbersFromOne;
    let text = -1;
    let isOfGuideline = false;
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] ?? 0;
      const own = (textNumbers[slot] ?? 0) - 1;
      if (own !== text) isOfGuideline = this.#shelf.isGuideline(own);
      text = own;
      const key = keyOf(slot, at, isOfGuideline);
      keys[slot] = key;
      slotsOfKey[key] = (slotsOfKey[key] ?? 0) + 1;
      counts[text] = (counts[text] ?? 0) + 1;
      if (key > (bestKeys[text] ?? 0)) bestKeys[text] = key;
    }
    this.#placed.push(slots);
    this.#total += slots.length;
  }

  /** 0 where it was not placed. */
  keyOf(slot: number): number {
    return this.#keys[slot] ?? 0;
  }

  /** The best slots of the keys that are shown, in order: `limit` from `offset` on. */
  slots(offset: number, limit: number, isShown: (key: number) => boolean): Uint32Array {
    const shown = this.#slotsOfKey.map((count, key) => (count > 0 && isShown(key) ? count : 0));
    const end = Math.min(
      shown.reduce((sum, count) => sum + count, 0),
      offset + limit,
    );
    const best = new Uint32Array(end);
    const next = new Uint32Array(shown.length);
    let above = 0;
    let least = next.length;
    while (above < end) {
      next[--least] = above;
      above += shown[least] ?? 0;
    }
    for (const slots of this.#placed) {
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at] ?? 0;
        const key = this.#keys[slot] ?? 0;
        if (key < least || shown[key] === 0) continue;
        const place = next[key] ?? 0;
        next[key] = place + 1;
        if (place < end) best[place] = slot;
      }
    }
    return best.subarray(offset);
  }

  /** The text of the best passage first: as texts are numbered in the order of their slots, keys alone are counted. */
  textCounts(): TextCount[] {
    const bestKeys = this.#bestKeys;
    const textsOfKey = new Uint32Array(this.#slotsOfKey.length);
    let texts = 0;
    for (const key of bestKeys) {
      if (key === 0) continue;
      textsOfKey[key] = (textsOfKey[key] ?? 0) + 1;
      texts++;
    }
    const next = new Uint32Array(textsOfKey.length);
    for (let key = textsOfKey.length - 1, above = 0; key > 0; key--) {
      next[key] = above;
      above += textsOfKey[key] ?? 0;
    }
    const ordered = new Uint32Array(texts);
    for (let text = 0; text < bestKeys.length; text++) {
      const key = bestKeys[text] ?? 0;
      if (key === 0) continue;
      const place = next[key] ?? 0;
      next[key] = place + 1;
      ordered[place] = text;
    }
    return Array.from(ordered, (text) => {
      const { id: textId = '', title = '' } = this.#shelf.textOf(text) ?? {};
      return { textId, title, count: this.#counts[text] ?? 0 };
    });
  }

  /** The less the better; it tells the order alone. Null where the slot was not placed. */
  placeOf(slot: number): number | null {
    const key = this.keyOf(slot);
    return key === 0 ? null : (this.#slotsOfKey.length - key) * this.#keys.length + slot;
  }
}
