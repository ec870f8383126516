/** Which passages share rare runs of letters with quotations: one look through the library for all of them together. */
import { isLetterUnit } from './letters';

const seedLength = 4;
/** A run that stands in more passages than this tells nothing of a long quotation, and is not followed further. */
const mostPassages = 400;
/** Passages looked through between two breaks. */
const stepLength = 4_000;

interface Seed {
  readonly slots: number[];
  /** Passages that hold it, also those that were not noted. */
  count: number;
}

/** Where the runs of letters of some quotations stand in the library. */
export class Seeds {
  readonly #seeds = new Map<number, Seed>();
  /** By the lower bits of a run's hash, whether it may be looked for. */
  readonly #filter = new Uint8Array(1 << 20);

  /** @param quotations Folded. */
  constructor(quotations: Iterable<string>) {
    for (const folded of quotations) {
      eachRun(folded, (run) => {
        this.#filter[run & 0xfffff] = 1;
        if (!this.#seeds.has(run)) this.#seeds.set(run, { slots: [], count: 0 });
      });
    }
  }

  /** In short steps. About 15 ns a character. */
  *lookThrough(passages: Iterable<readonly [slot: number, folded: string]>): Generator<void, void> {
    let left = stepLength;
    for (const [slot, folded] of passages) {
      eachRun(folded, (run) => {
        if (this.#filter[run & 0xfffff] === 1) this.#note(run, slot);
      });
      if (--left > 0) continue;
      left = stepLength;
      yield;
    }
  }

  #note(run: number, slot: number): void {
    const seed = this.#seeds.get(run);
    if (seed === undefined || seed.slots.at(-1) === slot) return;
    seed.count += 1;
    if (seed.count <= mostPassages) seed.slots.push(slot);
  }

  /** The passages that share most with folded words, best first: rare runs count more than common ones. */
  likely(folded: string, limit: number): readonly number[] {
    const votes = new Map<number, number>();
    eachRun(folded, (run) => {
      const seed = this.#seeds.get(run);
      if (seed === undefined) return;
      const weight = 1 / Math.log2(2 + seed.count);
      for (const slot of seed.slots) votes.set(slot, (votes.get(slot) ?? 0) + weight);
    });
    return [...votes]
      .sort(([one, ones], [other, others]) => others - ones || one - other)
      .slice(0, limit)
      .map(([slot]) => slot);
  }
}

/** Calls with a number for each run of letters, whatever marks stand between them. */
function eachRun(folded: string, visit: (run: number) => void): void {
  let [first, second, third] = [0, 0, 0];
  let letters = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (!isLetterUnit(unit)) continue;
    letters += 1;
    if (letters >= seedLength) {
      const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
      const run = Math.imul(Math.imul(mixed ^ (mixed >>> 15) ^ third, 0xc2b2ae35) ^ unit, 0x27d4eb2f);
      visit((run ^ (run >>> 13)) >>> 0);
    }
    [first, second, third] = [second, third, unit];
  }
}
