type Numbers = Uint8Array | Uint32Array;

/** A typed array that grows: one number for each slot, without an object for each. */
export class Column<Kept extends Numbers> {
  #numbers: Kept;
  readonly #make: (length: number) => Kept;

  constructor(make: (length: number) => Kept) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  /** 0 where nothing was written; to be asked for again once something was. */
  get numbers(): Kept {
    return this.#numbers;
  }

  /** Sets the numbers from slot `first` on. */
  write(first: number, numbers: ArrayLike<number>): void {
    this.#reach(first + numbers.length);
    this.#numbers.set(numbers, first);
  }

  fill(first: number, end: number, value: number): void {
    this.#reach(end);
    this.#numbers.fill(value, first, end);
  }

  /** 0 where nothing was written. */
  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  #reach(end: number): void {
    if (end <= this.#numbers.length) return;
    const longer = this.#make(Math.max(end, 2 * this.#numbers.length));
    longer.set(this.#numbers);
    this.#numbers = longer;
  }
}
