import type { Passage } from '../../model';
import type { Segmenter } from '../../segment/segmenter';
import { fingerprintOf } from '../fold/folded-text';
import type { ReadPassage, SearchText, ShelvedText } from '../literal/shelf';
import { createMiniSearchIndex, loadMiniSearchIndex, type MiniSearchIndex } from './minisearch-index';
import type { HeldText, IndexedPassage, PassageIndex } from './passage-index';

type Cuttable = Pick<ShelvedText, 'id' | 'title' | 'firstSlot' | 'slotEnd' | 'fingerprint'>;

function heldTextOf({ id, title, firstSlot, slotEnd, fingerprint }: Cuttable): HeldText {
  return { firstSlot, slotEnd, fingerprint: fingerprintOf([id, title, fingerprint]) };
}

/** Empty where the data is damaged or was made by another segmenter: then the index is made anew. */
function restored(saved: string | null, segmenter: string): MiniSearchIndex {
  const headerEnd = saved?.indexOf('\n') ?? -1;
  if (saved === null || saved.slice(0, headerEnd) !== segmenter) return createMiniSearchIndex();
  try {
    return loadMiniSearchIndex(saved.slice(headerEnd + 1));
  } catch {
    return createMiniSearchIndex();
  }
}

const termsLookedFor = 8;

/** A text of which passages wait to be cut. */
interface Waiting {
  readonly text: ShelvedText;
  /** The first slot that was not cut yet. */
  next: number;
}

/** The passages as terms: an engine, the segmenter that feeds it, and the passages that still wait to be cut. */
export class TermIndex {
  readonly segmenter: Segmenter;
  readonly #read: ReadPassage;
  readonly #index: PassageIndex;
  /** By first slot. */
  readonly #waiting = new Map<number, Waiting>();
  readonly #isSelfKept: boolean;
  readonly #save: () => string | null;

  /**
   * Takes over what of an engine, or of a saved one, still holds for `texts`; the rest of them waits. An engine that
   * is given keeps itself.
   */
  constructor(
    segmenter: Segmenter,
    held: PassageIndex | string | null,
    texts: Iterable<ShelvedText>,
    read: ReadPassage,
  ) {
    this.segmenter = segmenter;
    this.#read = read;
    if (typeof held === 'string' || held === null) {
      const index = restored(held, segmenter.version);
      this.#index = index;
      this.#isSelfKept = false;
      this.#save = () => `${segmenter.version}\n${index.save()}`;
    } else {
      this.#index = held;
      this.#isSelfKept = true;
      this.#save = () => null;
    }
    for (const text of texts) this.#wait(text);
    for (const { firstSlot, slotEnd, fingerprint } of this.#index.held()) {
      const waiting = this.#waiting.get(firstSlot);
      if (!waiting) this.#index.remove(firstSlot, slotEnd);
      else if (heldTextOf(waiting.text).fingerprint === fingerprint) this.#waiting.delete(firstSlot);
    }
  }

  /** Passages. */
  get waiting(): number {
    let waiting = 0;
    for (const { text, next } of this.#waiting.values()) waiting += text.slotEnd - next;
    return waiting;
  }

  /** Null while passages wait: a ranking over some of them would mislead. */
  get ready(): PassageIndex | null {
    return this.#waiting.size === 0 ? this.#index : null;
  }

  /** It waits, unless the engine holds it as it is. */
  add(text: ShelvedText): void {
    if (!this.#index.holds(heldTextOf(text))) this.#wait(text);
  }

  /**
   * Cuts a text that will be added, all at once, for an engine that keeps itself; answers whether that was done. To be
   * called inside the transaction that stores the passages.
   */
  keep({ folded, ...text }: SearchText, passages: readonly Passage[]): boolean {
    if (!this.#isSelfKept) return false;
    const cut = this.#cutterFor(text.title);
    const slotEnd = text.firstSlot + folded.count;
    this.#index.add(
      passages.map((passage, order) => cut(text.firstSlot + order, passage)),
      [heldTextOf({ ...text, slotEnd, fingerprint: folded.fingerprint })],
    );
    return true;
  }

  /** Whether the engine finds a passage by its own terms, the first few of them; so while its text waits. */
  has(firstSlot: number, slot: number): boolean {
    if (this.#waiting.has(firstSlot)) return true;
    const terms = [...new Set(this.segmenter.searchTerms(this.#read(slot).text))].slice(0, termsLookedFor);
    if (terms.length === 0) return true;
    return this.#index.search({ terms, match: 'all', fields: ['text'] }).has(slot);
  }

  remove(text: ShelvedText): void {
    this.#waiting.delete(text.firstSlot);
    this.#index.remove(text.firstSlot, text.slotEnd);
  }

  /** Cuts at most `limit` waiting passages, a few thousand a second. */
  indexWaiting(limit: number): void {
    const batch: IndexedPassage[] = [];
    const whole: ShelvedText[] = [];
    for (const waiting of this.#waiting.values()) {
      if (batch.length >= limit) break;
      const cut = this.#cutterFor(waiting.text.title);
      const end = waiting.text.slotEnd;
      for (; waiting.next < end && batch.length < limit; waiting.next++)
        batch.push(cut(waiting.next, this.#read(waiting.next)));
      if (waiting.next === end) whole.push(waiting.text);
    }
    if (batch.length === 0 && whole.length === 0) return;
    this.#index.add(batch, whole.map(heldTextOf));
    for (const { firstSlot } of whole) this.#waiting.delete(firstSlot);
  }

  /** What the constructor takes; null for an engine that keeps itself. */
  save(): string | null {
    return this.#save();
  }

  #wait(text: ShelvedText): void {
    this.#waiting.set(text.firstSlot, { text, next: text.firstSlot });
  }

  #cutterFor(title: string): (slot: number, passage: Passage) => IndexedPassage {
    const known = new Map<string, readonly string[]>();
    const shared = (text: string): readonly string[] => {
      const terms = known.get(text) ?? this.segmenter.searchTerms(text);
      known.set(text, terms);
      return terms;
    };
    return (slot, { headings, text }) => ({
      slot,
      title: shared(title),
      headings: headings.flatMap(shared),
      text: this.segmenter.searchTerms(text),
    });
  }
}
