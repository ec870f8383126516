import type { Shelf } from './shelf';

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
  /** By text number: its passages, and its best key with the first slot that has it. */
  readonly #counts: Uint32Array;
  readonly #bestKeys: Uint16Array;
  readonly #bestSlots: Uint32Array;
  #total = 0;

  /** `greatest`: of all keys. */
  constructor(shelf: Shelf, greatest: number) {
    this.#shelf = shelf;
    this.#keys = new Uint16Array(shelf.slotEnd);
    this.#slotsOfKey = new Uint32Array(greatest + 1);
    this.#counts = new Uint32Array(shelf.textNumberEnd);
    this.#bestKeys = new Uint16Array(shelf.textNumberEnd);
    this.#bestSlots = new Uint32Array(shelf.textNumberEnd);
  }

  get total(): number {
    return this.#total;
  }

  has(slot: number): boolean {
    return this.#keys[slot] !== 0;
  }

  /** `key` is above 0. Each slot once; of those with the same key, in ascending order. */
  place(slot: number, text: number, key: number): void {
    this.#keys[slot] = key;
    this.#slotsOfKey[key] = (this.#slotsOfKey[key] ?? 0) + 1;
    this.#counts[text] = (this.#counts[text] ?? 0) + 1;
    if (key > (this.#bestKeys[text] ?? 0)) {
      this.#bestKeys[text] = key;
      this.#bestSlots[text] = slot;
    }
    this.#total++;
  }

  /** 0 where it was not placed. */
  keyOf(slot: number): number {
    return this.#keys[slot] ?? 0;
  }

  /** The best slots, in order: `limit` from `offset` on. */
  slots(offset: number, limit: number): Uint32Array {
    const end = Math.min(this.#total, offset + limit);
    const best = new Uint32Array(end);
    const next = new Uint32Array(this.#slotsOfKey.length);
    let above = 0;
    let least = next.length;
    while (above < end) {
      next[--least] = above;
      above += this.#slotsOfKey[least] ?? 0;
    }
    const keys = this.#keys;
    for (let slot = 0, left = end; left > 0 && slot < keys.length; slot++) {
      const key = keys[slot] ?? 0;
      if (key < least) continue;
      const place = next[key] ?? 0;
      next[key] = place + 1;
      if (place >= end) continue;
      best[place] = slot;
      left--;
    }
    return best.subarray(offset);
  }

  /** The text of the best passage first. */
  textCounts(): TextCount[] {
    const bestSlots = this.#bestSlots.filter((_, text) => this.#counts[text] !== 0);
    // One number for key and slot: numbers are put in order many times faster than what a function compares.
    const places = Float64Array.from(bestSlots, (slot) => this.#placeOf(this.keyOf(slot), slot)).sort();
    return Array.from(places, (place) => {
      const text = this.#shelf.textNumberAt(place % this.#keys.length);
      const { id: textId = '', title = '' } = this.#shelf.textOf(text) ?? {};
      return { textId, title, count: this.#counts[text] ?? 0 };
    });
  }

  /** The less the better; it tells the order alone. Null where the slot was not placed. */
  placeOf(slot: number): number | null {
    const key = this.keyOf(slot);
    return key === 0 ? null : this.#placeOf(key, slot);
  }

  #placeOf(key: number, slot: number): number {
    return (this.#slotsOfKey.length - key) * this.#keys.length + slot;
  }
}
