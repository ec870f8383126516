import { LiteralStore } from './literal';
import { NumberList } from './number-list';
import type { PackedChunks } from './packed-chunks';
import { type Scores, ScoresBuilder } from './scores';

/** Headings, each with the passages that it stands above. */
export class HeadingStore {
  readonly #headings = new LiteralStore();
  /** Of each heading, its first slot and the end. */
  readonly #stretches = new NumberList();

  /** Slots of stretches become greater by `base`. Of `characters`, the headings are those from `start` on. */
  add(base: number, chunks: PackedChunks, stretches: Uint32Array, characters: () => string, start: number): void {
    this.#headings.add(this.#stretches.length / 2, chunks, characters, start);
    this.#stretches.addAll(stretches, base);
  }

  /** Takes out the headings above slots from `first` to below `end`, which were added together. */
  remove(first: number, end: number): void {
    const { numbers, length } = this.#stretches;
    let from = 0;
    while (2 * from < length && (numbers[2 * from] ?? 0) < first) from++;
    let to = from;
    while (2 * to < length && (numbers[2 * to] ?? 0) < end) to++;
    this.#headings.remove(from, to);
  }

  /** The passages under a heading that holds the needle, each with `value`; `slotEnd` is above every slot. */
  holding(needle: string, value: number, slotEnd: number): Scores {
    const { numbers } = this.#stretches;
    const isHeld = new Uint8Array(slotEnd);
    this.#headings.eachHolding(needle, (heading) => {
      isHeld.fill(1, numbers[2 * heading] ?? 0, numbers[2 * heading + 1] ?? 0);
    });
    return marked(isHeld, value);
  }
}

/** The slots that are marked, each with `value`. */
function marked(isMarked: Uint8Array, value: number): Scores {
  const scores = new ScoresBuilder();
  // One by one: to look for the next takes longer than to pass over those between.
  for (let slot = isMarked.indexOf(1); slot >= 0 && slot < isMarked.length; slot++)
    if (isMarked[slot] === 1) scores.add(slot, value);
  return scores.done();
}
