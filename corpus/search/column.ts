type Numbers = Uint8Array | Uint32Array;

/** A typed array that grows at its end: one number for each slot, without an object for each. */
export class Column<Kept extends Numbers> {
  #numbers: Kept;
  readonly #make: (length: number) => Kept;
  #length = 0;

  constructor(make: (length: number) => Kept) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = this.#make(2 * this.#length);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length] = value;
    this.#length++;
  }

  /** 0 where nothing was pushed. */
  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}
