/** Whole numbers one after another in a typed array that grows: no object for any of them. */
export class NumberList {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Holds more than `length` numbers; to be asked for again once something was added. */
  get numbers(): Uint32Array {
    return this.#numbers;
  }

  /** 0 beyond the end. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  add(number: number): void {
    this.#makeRoom(1);
    this.#numbers[this.#length++] = number;
  }

  /** Each number with `more` added to it. */
  addAll(numbers: Uint32Array, more = 0): void {
    this.#makeRoom(numbers.length);
    const at = this.#length;
    if (more === 0) this.#numbers.set(numbers, at);
    else for (let place = 0; place < numbers.length; place++) this.#numbers[at + place] = (numbers[place] ?? 0) + more;
    this.#length += numbers.length;
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#numbers.length) return;
    const longer = new Uint32Array(Math.max(this.#length + count, 2 * this.#numbers.length));
    longer.set(this.#numbers);
    this.#numbers = longer;
  }
}

/** The last of ascending numbers in `[low, high)` that is not above `wanted`, or `low`; by halving. */
export function lastUpTo(numbers: Uint32Array, wanted: number, low: number, high: number): number {
  let first = low;
  let last = high - 1;
  while (first < last) {
    const middle = (first + last + 1) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) first = middle;
    else last = middle - 1;
  }
  return first;
}
