/**
 * Slots with a number each, ascending: what a query holds for, with how well, or how often a needle stands there.
 * Held in typed arrays, as one character may stand in every passage of a library: joining two costs a few
 * nanoseconds a slot, where a `Map` costs a hundred.
 */
export class Scores {
  readonly slots: Uint32Array;
  readonly values: Float32Array;

  constructor(slots: Uint32Array, values: Float32Array) {
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

export const noScores = new Scores(new Uint32Array(0), new Float32Array(0));

/** Where scores are collected before it is known how many there are. */
interface Room {
  readonly slots: Uint32Array;
  readonly values: Float32Array;
}

const roomOf = (length: number): Room => ({ slots: new Uint32Array(length), values: new Float32Array(length) });

/** Not in use; kept, as making room for every passage of a library costs more than most searches. */
const rooms: Room[] = [];

/** To be given back by `scoresIn`, once. */
function takeRoom(length: number): Room {
  const room = rooms.pop();
  return room && room.slots.length >= length ? room : roomOf(Math.max(4096, length));
}

/** The first `size` of what was collected. */
function scoresIn(room: Room, size: number): Scores {
  rooms.push(room);
  return size === 0 ? noScores : new Scores(room.slots.slice(0, size), room.values.slice(0, size));
}

/** Grows as slots are added, which must ascend. To be ended by `done`, once. */
export class ScoresBuilder {
  #room = takeRoom(0);
  #size = 0;

  add(slot: number, value: number): void {
    if (this.#size === this.#room.slots.length) this.#reach(this.#size + 1);
    this.#room.slots[this.#size] = slot;
    this.#room.values[this.#size] = value;
    this.#size++;
  }

  /** The slots from `first` to below `end`, with the same value. */
  addRange(first: number, end: number, value: number): void {
    const sizeAfter = this.#size + end - first;
    if (sizeAfter > this.#room.slots.length) this.#reach(sizeAfter);
    const { slots, values } = this.#room;
    for (let slot = first, at = this.#size; slot < end; slot++, at++) slots[at] = slot;
    values.fill(value, this.#size, sizeAfter);
    this.#size = sizeAfter;
  }

  done(): Scores {
    return scoresIn(this.#room, this.#size);
  }

  #reach(length: number): void {
    const room = roomOf(Math.max(length, 2 * this.#size));
    room.slots.set(this.#room.slots);
    room.values.set(this.#room.values);
    this.#room = room;
  }
}

/** Slots of either; of both, with what `pick` makes of the two values. */
function join(a: Scores, b: Scores, pick: (ofA: number, ofB: number) => number): Scores {
  const [sizeA, sizeB] = [a.size, b.size];
  if (sizeB === 0) return a;
  if (sizeA === 0) return b;
  const [slotsA, slotsB, valuesA, valuesB] = [a.slots, b.slots, a.values, b.values];
  const room = takeRoom(sizeA + sizeB);
  const { slots, values } = room;
  let inA = 0;
  let inB = 0;
  let size = 0;
  while (inA < sizeA && inB < sizeB) {
    const slotA = slotsA[inA] ?? 0;
    const slotB = slotsB[inB] ?? 0;
    if (slotA < slotB) {
      slots[size] = slotA;
      values[size++] = valuesA[inA++] ?? 0;
    } else {
      slots[size] = slotB;
      const ofB = valuesB[inB++] ?? 0;
      values[size++] = slotA === slotB ? pick(valuesA[inA++] ?? 0, ofB) : ofB;
    }
  }
  slots.set(inA < sizeA ? slotsA.subarray(inA) : slotsB.subarray(inB), size);
  values.set(inA < sizeA ? valuesA.subarray(inA) : valuesB.subarray(inB), size);
  return scoresIn(room, size + (sizeA - inA) + (sizeB - inB));
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

/** Among so many times as many slots each is looked up, instead of going through both. */
const manyTimes = 20;

/** The slots of `scores` that are among the others, with what `pick` makes of the two values. */
function meet(scores: Scores, others: Scores, pick: (value: number, ofOther: number) => number): Scores {
  const [size, otherSize] = [scores.size, others.size];
  const [slots, values, otherSlots, otherValues] = [scores.slots, scores.values, others.slots, others.values];
  const isFew = size * manyTimes < otherSize;
  const room = takeRoom(Math.min(size, otherSize));
  let met = 0;
  for (let at = 0, other = 0; at < size && other < otherSize; ) {
    const slot = slots[at] ?? 0;
    if (isFew) other = firstFrom(otherSlots, slot, other, otherSize);
    const otherSlot = other < otherSize ? (otherSlots[other] ?? 0) : Number.MAX_SAFE_INTEGER;
    if (slot === otherSlot) {
      room.slots[met] = slot;
      room.values[met++] = pick(values[at] ?? 0, otherValues[other] ?? 0);
    }
    if (slot <= otherSlot) at++;
    if (otherSlot <= slot) other++;
  }
  return scoresIn(room, met);
}

/** Where the first of ascending slots in `[low, high)` stands that is not below `wanted`; by halving. */
function firstFrom(slots: Uint32Array, wanted: number, low: number, high: number): number {
  let first = low;
  let end = high;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((slots[middle] ?? 0) < wanted) first = middle + 1;
    else end = middle;
  }
  return first;
}

/** The slots of both, with the sum of their values. */
export function intersection(a: Scores, b: Scores): Scores {
  return a.size < b.size ? meet(a, b, (ofA, ofB) => ofA + ofB) : meet(b, a, (ofB, ofA) => ofA + ofB);
}

/** The slots of `scores` that are among the others, with their values. */
export function among(scores: Scores, others: Scores): Scores {
  return scores.size < others.size ? meet(scores, others, (own) => own) : meet(others, scores, (_, own) => own);
}

/** The slots of `scores` that pass, with their values. */
export function filtered(scores: Scores, passes: (slot: number, value: number) => boolean): Scores {
  const left = new ScoresBuilder();
  scores.forEach((slot, value) => {
    if (passes(slot, value)) left.add(slot, value);
  });
  return left.done();
}

/** Sets the place of each slot to 1. */
export function mark(marks: Uint8Array, { slots, size }: Scores): void {
  for (let at = 0; at < size; at++) marks[slots[at] ?? 0] = 1;
}

/** The slots of `scores` whose place in `marks` is 0, with their values. */
export function unmarked({ slots, values, size }: Scores, marks: Uint8Array): Scores {
  const room = takeRoom(size);
  let left = 0;
  for (let at = 0; at < size; at++) {
    const slot = slots[at] ?? 0;
    if (marks[slot] !== 0) continue;
    room.slots[left] = slot;
    room.values[left++] = values[at] ?? 0;
  }
  return scoresIn(room, left);
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
