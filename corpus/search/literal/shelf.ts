import type { Passage } from '../../model';
import { fold } from '../fold/fold';
import { type FoldedText, isBody, isTitle, verbatimShift } from '../fold/folded-text';
import { Gaps } from '../fold/gaps';
import { isOnlyVariant, sameCharactersBit, verbatimBitsFor } from '../fold/verbatim';
import type { PassageField } from '../query/query';
import { layered, type Scores, ScoresBuilder } from '../rank/scores';
import { Column } from './column';
import { HeadingStore } from './heading-store';
import { LiteralStore } from './literal';
import { TitleList } from './title-list';

/** A text as a search takes it. */
export interface SearchText {
  readonly id: string;
  readonly title: string;
  readonly isGuideline: boolean;
  /** Number of its first passage; the others follow. A number that was once given is never given to another passage. */
  readonly firstSlot: number;
  readonly folded: FoldedText;
}

/** A text that is on the shelf. */
export interface ShelvedText extends Omit<SearchText, 'folded'> {
  /** Above its slots. */
  readonly slotEnd: number;
  /** Tells one content from another. */
  readonly fingerprint: string;
}

/** Where a search reads the passages that it must see themselves. @throws where there is none in the slot. */
export type ReadPassage = (slot: number) => Passage;

/** Passages that one search reads to see whether they hold what was typed; each costs about 80 µs. */
const readLimit = 200;

/**
 * The passages that can be searched, each in a numbered slot, in the order in which they came; and the folded copies
 * that are scanned: text, the original where a correction changed more than its form, headings, titles. What a search
 * asks of every passage that it finds stands in columns of numbers.
 */
export class Shelf {
  readonly read: ReadPassage;
  /** By first slot. */
  readonly #texts = new Map<number, ShelvedText>();
  readonly #own = new LiteralStore();
  readonly #originals = new LiteralStore();
  readonly #headings = new HeadingStore();
  readonly #gaps = new Gaps();
  readonly #titles = new TitleList();
  readonly #traits = new Column((length) => new Uint8Array(length));
  readonly #lengths = new Column((length) => new Uint32Array(length));
  /** One above the text's number; 0 where there is no passage. */
  readonly #textNumbers = new Column((length) => new Uint32Array(length));
  readonly #byNumber: ShelvedText[] = [];
  /** By text number: 1 for a guideline. */
  readonly #guidelines = new Column((length) => new Uint8Array(length));
  #size = 0;
  #length = 0;
  #slotEnd = 0;

  constructor(read: ReadPassage) {
    this.read = read;
  }

  /** Passages. */
  get size(): number {
    return this.#size;
  }

  /** Above every slot. */
  get slotEnd(): number {
    return this.#slotEnd;
  }

  /** Mean length of a passage, in code units; never 0. */
  get meanLength(): number {
    return Math.max(1, this.#length / Math.max(1, this.#size));
  }

  texts(): Iterable<ShelvedText> {
    return this.#texts.values();
  }

  /** Whether there is a passage in the slot. */
  has(slot: number): boolean {
    return this.#textNumbers.at(slot) > 0;
  }

  /** The folded form of the passage's text. */
  foldedAt(slot: number): string {
    return this.#own.textAt(slot);
  }

  /** Of the passage's text in each slot, in code units; to be asked for again once a text was added. */
  get lengths(): Uint32Array {
    return this.#lengths.numbers;
  }

  isGuideline(textNumber: number): boolean {
    return this.#guidelines.at(textNumber) === 1;
  }

  /** The same number for all passages of a text, from 0. */
  textNumberAt(slot: number): number {
    return this.#textNumbers.at(slot) - 1;
  }

  /** One above `textNumberAt` of every slot, as `lengths`. */
  get textNumbersFromOne(): Uint32Array {
    return this.#textNumbers.numbers;
  }

  /** Null where no text has the number. */
  textOf(textNumber: number): ShelvedText | null {
    return this.#byNumber[textNumber] ?? null;
  }

  get textNumberEnd(): number {
    return this.#byNumber.length;
  }

  /** Whether the passage itself is what a field means by its own words; `title` means the passage that is a title. */
  isOfField(slot: number, field: PassageField): boolean {
    if (field === 'all') return true;
    const traits = this.#traits.at(slot);
    return field === 'title' ? (traits & isTitle) !== 0 : ((traits & isBody) !== 0) === (field === 'body');
  }

  /**
   * Whether a passage that holds the needle holds it as it was typed, too. Reads the passages of which nothing else
   * tells, up to a limit; of any more of them it answers no.
   */
  holdingAsTyped(typed: string, needle: string): (slot: number) => boolean {
    const bits = (typed === needle && verbatimBitsFor(needle)) || null;
    const isOther = isOnlyVariant(typed);
    const isHeldWhole = this.#gaps.holdingWhole(needle, (slot) => this.foldedAt(slot));
    const traits = this.#traits.numbers;
    let left = readLimit;
    return (slot) => {
      const verbatim = (traits[slot] ?? 0) >> verbatimShift;
      if (bits !== null && (verbatim & bits) === bits) return true;
      if ((verbatim & sameCharactersBit) !== 0) {
        if (isOther) return false;
        if (bits !== null) return isHeldWhole(slot);
      }
      return left-- > 0 && this.read(slot).text.includes(typed);
    };
  }

  /** Answers with the text as it stands here. Its slots must be above all that were added before. @throws RangeError */
  add({ folded, ...text }: SearchText): ShelvedText {
    const { firstSlot, title } = text;
    if (firstSlot < this.#slotEnd) throw new RangeError(`slot ${firstSlot} is below ${this.#slotEnd}`);
    const slotEnd = firstSlot + folded.count;
    const shelved = { ...text, slotEnd, fingerprint: folded.fingerprint };
    const { lengths, stretches, gaps, texts, originals, headings } = folded.parts;
    const { characters } = folded;
    const textsEnd = this.#own.add(firstSlot, texts, characters);
    const originalsEnd = this.#originals.add(firstSlot, originals, characters, textsEnd);
    this.#headings.add(firstSlot, headings, stretches, characters, originalsEnd);
    this.#gaps.add(firstSlot, gaps);
    this.#traits.write(firstSlot, folded.traits);
    this.#lengths.write(firstSlot, lengths);
    this.#guidelines.write(this.#byNumber.length, [Number(shelved.isGuideline)]);
    this.#textNumbers.fill(firstSlot, slotEnd, this.#byNumber.push(shelved));
    this.#texts.set(firstSlot, shelved);
    this.#titles.set(firstSlot, fold(title));
    this.#count(shelved, 1);
    this.#slotEnd = slotEnd;
    return shelved;
  }

  /** By its first slot; answers with the text as it is now, or null where it is not there. */
  update(firstSlot: number, { title, isGuideline }: Pick<SearchText, 'title' | 'isGuideline'>): ShelvedText | null {
    const text = this.#texts.get(firstSlot);
    if (!text) return null;
    const changed = { ...text, title, isGuideline };
    this.#texts.set(firstSlot, changed);
    this.#titles.set(firstSlot, fold(title));
    const number = this.textNumberAt(firstSlot);
    this.#byNumber[number] = changed;
    this.#guidelines.write(number, [Number(isGuideline)]);
    return changed;
  }

  /** By its first slot; answers with the text, or null where it is not there. */
  remove(firstSlot: number): ShelvedText | null {
    const text = this.#texts.get(firstSlot);
    if (!text) return null;
    const { slotEnd } = text;
    this.#count(text, -1);
    this.#texts.delete(firstSlot);
    this.#titles.delete(firstSlot);
    this.#own.remove(firstSlot, slotEnd);
    this.#originals.remove(firstSlot, slotEnd);
    this.#headings.remove(firstSlot, slotEnd);
    this.#textNumbers.fill(firstSlot, slotEnd, 0);
    return text;
  }

  /** Reads the folded texts that no search has looked through yet, in short steps. */
  readAll(): Generator<void, void> {
    return this.#own.readAll();
  }

  /** Every passage with the folded form of its text. */
  *folded(): Generator<readonly [slot: number, folded: string], void> {
    for (const { firstSlot, slotEnd } of this.#texts.values())
      for (let slot = firstSlot; slot < slotEnd; slot++) yield [slot, this.#own.textAt(slot)];
  }

  /** How often the needle stands in the passages' own words, as they read or, failing that, as they stood in the source. */
  inOwnWords(needle: string): Scores {
    return layered([this.#own.count(needle), this.#originals.count(needle)]);
  }

  /** As `inOwnWords`, of these passages alone, each looked at. */
  inOwnWordsOf(needle: string, within: Scores): Scores {
    return layered([this.#own.countOf(needle, within), this.#originals.countOf(needle, within)]);
  }

  /** Whether `inOwnWords` of the needle is a list that need only be read. */
  isListed(needle: string): boolean {
    return this.#own.isListed(needle);
  }

  /** How many passages hold the needle at most; null: few, or nobody knows without looking. */
  mostHolding(needle: string): number | null {
    return this.#own.mostHolding(needle);
  }

  /** The passages under a heading that holds the needle, each with `value`. */
  underHeading(needle: string, value: number): Scores {
    return this.#headings.holding(needle, value);
  }

  /** The passages of a text whose title holds the needle, each with `value`. */
  underTitle(needle: string, value: number): Scores {
    const scores = new ScoresBuilder();
    for (const firstSlot of this.#titles.holding(needle)) {
      const { slotEnd = firstSlot } = this.#texts.get(firstSlot) ?? {};
      scores.addRange(firstSlot, slotEnd, value);
    }
    return scores.done();
  }

  #count({ firstSlot, slotEnd }: ShelvedText, sign: 1 | -1): void {
    this.#size += sign * (slotEnd - firstSlot);
    for (let slot = firstSlot; slot < slotEnd; slot++) this.#length += sign * this.#lengths.at(slot);
  }
}
