/** Which passages share rare runs of letters with quotations: one look through the library for all of them together. */
import { isLetterUnit } from './letters';

/** Letters of a run. */
const runLength = 4;
/** Of a run that stands in more passages, only so many are noted: it tells little. */
const mostPassages = 400;
/** Passages looked through between two breaks. */
const stepLength = 4_000;
/** Bits of a hash by which most runs of the library are passed over. */
const filterBits = 20;

/** Where the runs of letters of some quotations stand in the library. */
export class Seeds {
  /** By a run's hash, its number among the runs that are looked for. */
  readonly #numbers = new Map<number, number>();
  /** One bit for each hash that may be looked for: small enough to stay in the processor's cache. */
  readonly #filter = new Uint32Array(1 << (filterBits - 5));
  /** Of each run: the passages that hold it, how many there are, and the last of them. */
  readonly #slots: number[][] = [];
  readonly #counts: number[] = [];
  readonly #last: number[] = [];

  /** @param quotations Folded. */
  constructor(quotations: Iterable<string>) {
    for (const folded of quotations) for (const run of runsOf(folded)) this.#want(run);
  }

  /** In short steps. About 15 ns a character. */
  *lookThrough(passages: Iterable<readonly [slot: number, folded: string]>): Generator<void, void> {
    let left = stepLength;
    for (const [slot, folded] of passages) {
      this.#lookAt(slot, folded);
      if (--left > 0) continue;
      left = stepLength;
      yield;
    }
  }

  /** The passages that share most with folded words, best first: rare runs count more than common ones. */
  likely(folded: string, limit: number): readonly number[] {
    const votes = new Map<number, number>();
    for (const run of runsOf(folded)) {
      const number = this.#numbers.get(run);
      if (number === undefined) continue;
      const weight = 1 / Math.log2(2 + (this.#counts[number] ?? 0));
      for (const slot of this.#slots[number] ?? []) votes.set(slot, (votes.get(slot) ?? 0) + weight);
    }
    return [...votes]
      .sort(([one, ones], [other, others]) => others - ones || one - other)
      .slice(0, limit)
      .map(([slot]) => slot);
  }

  #want(run: number): void {
    if (this.#numbers.has(run)) return;
    this.#numbers.set(run, this.#slots.length);
    this.#slots.push([]);
    this.#counts.push(0);
    this.#last.push(-1);
    const word = wordOf(run);
    this.#filter[word] = (this.#filter[word] ?? 0) | bitOf(run);
  }

  #lookAt(slot: number, folded: string): void {
    const filter = this.#filter;
    let [first, second, third] = [0, 0, 0];
    let letters = 0;
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      if (!isLetterUnit(unit)) continue;
      letters += 1;
      if (letters >= runLength) {
        const run = runOf(first, second, third, unit);
        if (((filter[wordOf(run)] ?? 0) & bitOf(run)) !== 0) this.#note(run, slot);
      }
      first = second;
      second = third;
      third = unit;
    }
  }

  #note(run: number, slot: number): void {
    const number = this.#numbers.get(run);
    if (number === undefined || this.#last[number] === slot) return;
    const count = (this.#counts[number] ?? 0) + 1;
    this.#counts[number] = count;
    this.#last[number] = slot;
    if (count <= mostPassages) this.#slots[number]?.push(slot);
  }
}

function wordOf(run: number): number {
  return (run & ((1 << filterBits) - 1)) >>> 5;
}

function bitOf(run: number): number {
  return 1 << (run & 31);
}

/** A number for a run of letters; small enough to be held without a box. */
function runOf(first: number, second: number, third: number, fourth: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  const run = Math.imul(Math.imul(mixed ^ (mixed >>> 15) ^ third, 0xc2b2ae35) ^ fourth, 0x27d4eb2f);
  return (run ^ (run >>> 13)) & 0x3fffffff;
}

/** Every run of letters of folded words, whatever marks stand between them. */
function runsOf(folded: string): readonly number[] {
  const units = Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at)).filter(isLetterUnit);
  return units
    .slice(runLength - 1)
    .map((fourth, at) => runOf(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0, fourth));
}
