import { type Scores, ScoresBuilder } from '../rank/scores';
import { LiteralStore } from './literal';
import { NumberList } from './number-list';
import type { PackedChunks } from './packed-chunks';

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

  /** The passages under a heading that holds the needle, each with `value`. */
  holding(needle: string, value: number): Scores {
    const { numbers } = this.#stretches;
    const scores = new ScoresBuilder();
    let next = 0;
    // Stretches begin in ascending order; one may lie inside another.
    this.#headings.eachHolding(needle, (heading) => {
      const end = numbers[2 * heading + 1] ?? 0;
      const first = Math.max(next, numbers[2 * heading] ?? 0);
      if (first < end) scores.addRange(first, end, value);
      next = Math.max(next, end);
    });
    return scores.done();
  }
}
