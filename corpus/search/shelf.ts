import type { Passage } from '../model';
import { Column } from './column';
import { fold } from './fold';
import { LiteralStore } from './literal';
import type { PassageField } from './query';
import { layered, type Scores } from './scores';
import { SharedStrings } from './shared-strings';
import { verbatimBitsFor, verbatimOf } from './verbatim';

/** A passage with what a search must know of the text around it. */
export interface SearchDocument {
  readonly passage: Passage;
  readonly textTitle: string;
  readonly isGuideline: boolean;
}

/** Bits of what a slot is. */
const isBody = 1;
const isTitle = 2;
const isOfGuideline = 4;

function traitsOf({ passage, isGuideline }: SearchDocument): number {
  const ofKind = passage.kind === 'body' ? isBody : 0;
  const ofRole = passage.role === 'title' ? isTitle : 0;
  return ofKind | ofRole | (isGuideline ? isOfGuideline : 0);
}

/**
 * The passages that can be searched, each in a numbered slot, in the order in which they came; and the folded copies
 * that are scanned: text, the original where a correction changed more than its form, headings, titles. What a search
 * asks of every passage that it finds stands in columns of numbers.
 */
export class Shelf {
  readonly #documents: (SearchDocument | null)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #texts = new LiteralStore();
  readonly #originals = new LiteralStore();
  readonly #headings = new SharedStrings();
  readonly #titles = new SharedStrings();
  readonly #traits = new Column((length) => new Uint8Array(length));
  readonly #verbatim = new Column((length) => new Uint8Array(length));
  readonly #lengths = new Column((length) => new Uint32Array(length));
  readonly #textNumbers = new Column((length) => new Uint32Array(length));
  readonly #textIds: string[] = [];
  readonly #numberOfText = new Map<string, number>();
  #length = 0;

  get size(): number {
    return this.#slots.size;
  }

  /** Above every slot. */
  get slotEnd(): number {
    return this.#documents.length;
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

  /** The folded form of the passage's text. */
  foldedAt(slot: number): string {
    return this.#texts.textAt(slot);
  }

  /** Length of the passage's text, in code units. */
  lengthAt(slot: number): number {
    return this.#lengths.at(slot);
  }

  isGuidelineAt(slot: number): boolean {
    return (this.#traits.at(slot) & isOfGuideline) !== 0;
  }

  /** The same number for all passages of a text, from 0. */
  textNumberAt(slot: number): number {
    return this.#textNumbers.at(slot);
  }

  textIdOf(textNumber: number): string {
    return this.#textIds[textNumber] ?? '';
  }

  get textNumberEnd(): number {
    return this.#textIds.length;
  }

  /** Whether the passage itself is what a field means by its own words; `title` means the passage that is a title. */
  isOfField(slot: number, field: PassageField): boolean {
    if (field === 'all') return true;
    const traits = this.#traits.at(slot);
    return field === 'title' ? (traits & isTitle) !== 0 : ((traits & isBody) !== 0) === (field === 'body');
  }

  /** Whether a passage that holds the needle holds it as it was typed, too. */
  holdingAsTyped(typed: string, needle: string): (slot: number) => boolean {
    const bits = typed === needle ? verbatimBitsFor(needle) : null;
    const isSure = (slot: number): boolean => bits !== null && (this.#verbatim.at(slot) & bits) === bits;
    return (slot) => isSure(slot) || this.at(slot).passage.text.includes(typed);
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
      this.#traits.push(traitsOf(document));
      this.#verbatim.push(verbatimOf(passage.text, folded));
      this.#lengths.push(passage.text.length);
      this.#textNumbers.push(this.#numberOf(passage.textId));
    }
  }

  remove(passageIds: readonly string[]): void {
    const removed = new Set<number>();
    const headings = new Set<string>();
    const titles = new Set<string>();
    for (const id of passageIds) {
      const slot = this.#slots.get(id);
      if (slot === undefined) continue;
      const { passage, textTitle } = this.at(slot);
      for (const heading of passage.headings) headings.add(heading);
      titles.add(textTitle);
      this.#length -= passage.text.length;
      this.#slots.delete(id);
      this.#documents[slot] = null;
      removed.add(slot);
    }
    if (removed.size === 0) return;
    this.#texts.remove(removed);
    this.#originals.remove(removed);
    for (const heading of headings) this.#headings.remove(removed, heading);
    for (const title of titles) this.#titles.remove(removed, title);
  }

  /** How often the needle stands in the passages' own words, as they read or, failing that, as they stood in the source. */
  inOwnWords(needle: string): Scores {
    return layered([this.#texts.count(needle), this.#originals.count(needle)]);
  }

  /** The passages under a heading that holds the needle, each with `value`. */
  underHeading(needle: string, value: number): Scores {
    return this.#headings.holding(needle, value);
  }

  /** The passages of a text whose title holds the needle, each with `value`. */
  underTitle(needle: string, value: number): Scores {
    return this.#titles.holding(needle, value);
  }

  #numberOf(textId: string): number {
    const known = this.#numberOfText.get(textId);
    if (known !== undefined) return known;
    const number = this.#textIds.push(textId) - 1;
    this.#numberOfText.set(textId, number);
    return number;
  }
}
