/**
 * Slots with a number each, ascending: what a query holds for, with how well, or how often a needle stands there.
 * Held in typed arrays, as one character may stand in every passage of a library: joining two costs a few
 * nanoseconds a slot, where a `Map` costs a hundred.
 */
export class Scores {
  readonly slots: Uint32Array;
  readonly values: Float64Array;

  constructor(slots: Uint32Array, values: Float64Array) {
    this.slots = slots;
    this.values = values;
  }

  get size(): number {
    return this.slots.length;
  }

  /** By halving. */
  has(slot: number): boolean {
    let low = 0;
    let high = this.slots.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.slots[middle] ?? 0;
      if (found === slot) return true;
      if (found < slot) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }

  /** Calls with each slot, ascending. */
  forEach(call: (slot: number, value: number) => void): void {
    for (let at = 0; at < this.slots.length; at++) call(this.slots[at] ?? 0, this.values[at] ?? 0);
  }
}

export const noScores = new Scores(new Uint32Array(0), new Float64Array(0));

/** Where scores are collected before it is known how many there are. */
interface Room {
  readonly slots: Uint32Array;
  readonly values: Float64Array;
}

const roomOf = (length: number): Room => ({ slots: new Uint32Array(length), values: new Float64Array(length) });

/** Not in use; kept, as making room for every passage of a library costs more than most searches. */
const rooms: Room[] = [];

/** Grows as slots are added, which must ascend. To be ended by `done`, once. */
export class ScoresBuilder {
  #room = rooms.pop() ?? roomOf(4096);
  #size = 0;

  add(slot: number, value: number): void {
    if (this.#size === this.#room.slots.length) this.#grow();
    this.#room.slots[this.#size] = slot;
    this.#room.values[this.#size] = value;
    this.#size++;
  }

  done(): Scores {
    const { slots, values } = this.#room;
    rooms.push(this.#room);
    return this.#size === 0 ? noScores : new Scores(slots.slice(0, this.#size), values.slice(0, this.#size));
  }

  #grow(): void {
    const room = roomOf(2 * this.#size);
    room.slots.set(this.#room.slots);
    room.values.set(this.#room.values);
    this.#room = room;
  }
}

/** Slots of either; of both, with what `pick` makes of the two values. */
function join(a: Scores, b: Scores, pick: (ofA: number, ofB: number) => number): Scores {
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  const joined = new ScoresBuilder();
  let inA = 0;
  let inB = 0;
  while (inA < a.size || inB < b.size) {
    const slotA = a.slots[inA] ?? Number.POSITIVE_INFINITY;
    const slotB = b.slots[inB] ?? Number.POSITIVE_INFINITY;
    const ofA = a.values[inA] ?? 0;
    const ofB = b.values[inB] ?? 0;
    if (slotA === slotB) joined.add(slotA, pick(ofA, ofB));
    else if (slotA < slotB) joined.add(slotA, ofA);
    else joined.add(slotB, ofB);
    if (slotA <= slotB) inA++;
    if (slotB <= slotA) inB++;
  }
  return joined.done();
}

/** Each slot with its value in the first layer that has it. */
export function layered(layers: readonly Scores[]): Scores {
  return layers.reduce((above, below) => join(above, below, (first) => first), noScores);
}

/** Each slot of any with the greatest of its values. */
export function union(parts: readonly Scores[]): Scores {
  return parts.reduce((all, part) => join(all, part, Math.max), noScores);
}

/** Each slot of either, with the sum of its values. */
export function sum(a: Scores, b: Scores): Scores {
  return join(a, b, (ofA, ofB) => ofA + ofB);
}

/** The slots of both, with the sum of their values. */
export function intersection(a: Scores, b: Scores): Scores {
  const both = new ScoresBuilder();
  for (let inA = 0, inB = 0; inA < a.size && inB < b.size; ) {
    const slotA = a.slots[inA] ?? 0;
    const slotB = b.slots[inB] ?? 0;
    if (slotA === slotB) both.add(slotA, (a.values[inA] ?? 0) + (b.values[inB] ?? 0));
    if (slotA <= slotB) inA++;
    if (slotB <= slotA) inB++;
  }
  return both.done();
}

/** The slots of `scores` that pass, with their values. */
export function filtered(scores: Scores, passes: (slot: number, value: number) => boolean): Scores {
  const left = new ScoresBuilder();
  scores.forEach((slot, value) => {
    if (passes(slot, value)) left.add(slot, value);
  });
  return left.done();
}

/** The slots of `scores` whose place in `marks` is 0, with their values. */
export function unmarked(scores: Scores, marks: Uint8Array): Scores {
  const left = new ScoresBuilder();
  for (let at = 0; at < scores.size; at++) {
    const slot = scores.slots[at] ?? 0;
    if (marks[slot] === 0) left.add(slot, scores.values[at] ?? 0);
  }
  return left.done();
}

/** The slots of `scores` that are not among the others. */
export function without(scores: Scores, others: Scores): Scores {
  if (others.size === 0) return scores;
  let at = 0;
  return filtered(scores, (slot) => {
    while (at < others.size && (others.slots[at] ?? 0) < slot) at++;
    return others.slots[at] !== slot;
  });
}

/** The same slots, each value changed. */
export function changed(scores: Scores, change: (value: number) => number): Scores {
  return new Scores(scores.slots, scores.values.map(change));
}
