import { fold } from './fold';
import { noScores, type Scores, ScoresBuilder } from './scores';

interface Entry {
  readonly folded: string;
  /** Ascending. */
  readonly slots: number[];
}

/** Strings that many passages share, each with the passages that stand under it. */
export class SharedStrings {
  readonly #entries = new Map<string, Entry>();
  /** Above every slot. */
  #end = 0;

  /** Slots must be added in ascending order. */
  add(slot: number, text: string): void {
    this.#end = Math.max(this.#end, slot + 1);
    const entry = this.#entries.get(text);
    if (!entry) this.#entries.set(text, { folded: fold(text), slots: [slot] });
    else if (entry.slots.at(-1) !== slot) entry.slots.push(slot);
  }

  /** `text` is what the slots were added with. */
  remove(slots: ReadonlySet<number>, text: string): void {
    const entry = this.#entries.get(text);
    if (!entry) return;
    const left = entry.slots.filter((slot) => !slots.has(slot));
    if (left.length > 0) this.#entries.set(text, { folded: entry.folded, slots: left });
    else this.#entries.delete(text);
  }

  /** The passages under a string that holds the needle, each with `value`. */
  holding(needle: string, value: number): Scores {
    const holding = [...this.#entries.values()].filter(({ folded }) => folded.includes(needle));
    if (holding.length === 0) return noScores;
    const isHeld = new Uint8Array(this.#end);
    for (const { slots } of holding) for (const slot of slots) isHeld[slot] = 1;
    const scores = new ScoresBuilder();
    for (let slot = isHeld.indexOf(1); slot >= 0; slot = isHeld.indexOf(1, slot + 1)) scores.add(slot, value);
    return scores.done();
  }
}
