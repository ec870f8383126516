import { type Chunk, needleCounter } from './chunk';
import { fold } from './fold';
import { noScores, type Scores, ScoresBuilder } from './scores';

interface Above {
  readonly chunks: readonly Chunk[];
  readonly stretches: Uint32Array;
}

/** What stands above stretches of passages: the headings of texts, and their titles. */
export class HeadingStore {
  /** By base. */
  readonly #texts = new Map<number, Above>();
  readonly #titles = new Map<number, { readonly folded: string; readonly end: number }>();
  /** Above every slot. */
  #end = 0;

  /** Slots are those of the stretches, which end at `count`, and `base` more. */
  add(base: number, count: number, title: string, above: Above): void {
    this.#texts.set(base, above);
    this.#titles.set(base, { folded: fold(title), end: base + count });
    this.#end = Math.max(this.#end, base + count);
  }

  remove(base: number): void {
    this.#texts.delete(base);
    this.#titles.delete(base);
  }

  /** The passages under a heading that holds the needle, each with `value`. */
  underHeading(needle: string, value: number): Scores {
    if (needle === '') return noScores;
    const countIn = needleCounter(needle);
    const isHeld = new Uint8Array(this.#end);
    for (const [base, { chunks, stretches }] of this.#texts) {
      const mark = (number: number): void => {
        isHeld.fill(1, base + (stretches[2 * number] ?? 0), base + (stretches[2 * number + 1] ?? 0));
      };
      for (const chunk of chunks) countIn(chunk, mark);
    }
    return marked(isHeld, value);
  }

  /** The passages of a text whose title holds the needle, each with `value`. */
  underTitle(needle: string, value: number): Scores {
    if (needle === '') return noScores;
    const isHeld = new Uint8Array(this.#end);
    for (const [base, { folded, end }] of this.#titles) if (folded.includes(needle)) isHeld.fill(1, base, end);
    return marked(isHeld, value);
  }
}

function marked(isHeld: Uint8Array, value: number): Scores {
  const scores = new ScoresBuilder();
  for (let slot = isHeld.indexOf(1); slot >= 0; slot = isHeld.indexOf(1, slot + 1)) scores.add(slot, value);
  return scores.done();
}
