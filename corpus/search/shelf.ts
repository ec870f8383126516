import type { Passage } from '../model';
import { fold } from './fold';
import { LiteralStore } from './literal';
import type { PassageField } from './query';

/** A passage with what a search must know of the text around it. */
export interface SearchDocument {
  readonly passage: Passage;
  readonly textTitle: string;
  readonly isGuideline: boolean;
}

/** Strings that many passages share, each with the passages that stand under it. */
class SharedStrings {
  readonly #entries = new Map<string, { readonly folded: string; readonly slots: Set<number> }>();

  add(slot: number, text: string): void {
    const entry = this.#entries.get(text);
    if (entry) entry.slots.add(slot);
    else this.#entries.set(text, { folded: fold(text), slots: new Set([slot]) });
  }

  remove(slot: number, text: string): void {
    const entry = this.#entries.get(text);
    entry?.slots.delete(slot);
    if (entry?.slots.size === 0) this.#entries.delete(text);
  }

  /** The passages under a string that holds the needle. */
  holding(needle: string): Set<number> {
    const found = new Set<number>();
    for (const { folded, slots } of this.#entries.values()) {
      if (folded.includes(needle)) for (const slot of slots) found.add(slot);
    }
    return found;
  }
}

/** Whether the passage itself is what a field means by its own words; `title` means the passage that is a title. */
export function isOfField({ passage }: SearchDocument, field: PassageField): boolean {
  if (field === 'all') return true;
  return field === 'title' ? passage.role === 'title' : passage.kind === field;
}

/**
 * The passages that can be searched, each in a numbered slot, in the order in which they came; and the folded copies
 * that are scanned: text, the original where a correction changed more than its form, headings, titles.
 */
export class Shelf {
  readonly #documents: (SearchDocument | null)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #texts = new LiteralStore();
  readonly #originals = new LiteralStore();
  readonly #headings = new SharedStrings();
  readonly #titles = new SharedStrings();
  #length = 0;

  get size(): number {
    return this.#slots.size;
  }

  /** Mean length of a passage, in code units; never 0. */
  get meanLength(): number {
    return Math.max(1, this.#length / Math.max(1, this.size));
  }

  slotOf(passageId: string): number | undefined {
    return this.#slots.get(passageId);
  }

  at(slot: number): SearchDocument {
    const document = this.#documents[slot];
    if (!document) throw new RangeError(`no passage in slot ${slot}`);
    return document;
  }

  documents(): SearchDocument[] {
    return this.#documents.filter((document) => document !== null);
  }

  /** An id that is there is replaced. */
  add(documents: readonly SearchDocument[]): void {
    this.remove(documents.map(({ passage }) => passage.id));
    for (const document of documents) {
      const { passage, textTitle } = document;
      const slot = this.#documents.push(document) - 1;
      this.#slots.set(passage.id, slot);
      this.#length += passage.text.length;
      const folded = fold(passage.text);
      this.#texts.add(slot, folded);
      if (passage.corrections.length > 0) {
        const original = fold(passage.original);
        if (original !== folded) this.#originals.add(slot, original);
      }
      for (const heading of passage.headings) this.#headings.add(slot, heading);
      this.#titles.add(slot, textTitle);
    }
  }

  remove(passageIds: readonly string[]): void {
    const removed = new Set<number>();
    for (const id of passageIds) {
      const slot = this.#slots.get(id);
      if (slot === undefined) continue;
      const { passage, textTitle } = this.at(slot);
      for (const heading of passage.headings) this.#headings.remove(slot, heading);
      this.#titles.remove(slot, textTitle);
      this.#length -= passage.text.length;
      this.#slots.delete(id);
      this.#documents[slot] = null;
      removed.add(slot);
    }
    if (removed.size === 0) return;
    this.#texts.remove(removed);
    this.#originals.remove(removed);
  }

  /** How often the needle stands in the passages' own words, as they read or as they stood in the source. */
  inOwnWords(needle: string): Map<number, number> {
    const counts = this.#texts.count(needle);
    for (const [slot, count] of this.#originals.count(needle)) {
      if (!counts.has(slot)) counts.set(slot, count);
    }
    return counts;
  }

  underHeading(needle: string): Set<number> {
    return this.#headings.holding(needle);
  }

  underTitle(needle: string): Set<number> {
    return this.#titles.holding(needle);
  }
}
