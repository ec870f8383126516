import type { Annotation, Passage } from '../../model';
import { fingerprintOf } from '../../search/fold/folded-text';
import { builtInSynonyms } from '../../search/query/synonyms';
import { createSuggester, type Suggester, type SyllablesOf } from '../../search/suggest';
import { wordCounter } from '../../search/views/word-counter';
import { fieldWords } from '../../segment/dictionary/field-words';
import { systemReason } from '../failure';
import type { ImportedText } from '../import/import-source';
import { inSlices } from '../in-slices';
import type { Suggestion, SuggestionKind } from '../interface';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { readTextWords, type TextWords, writeTextWords } from '../store/word-rows';
import type { LibraryTopics } from '../topics/library-topics';

/** A heading that is longer is a sentence; of the others, the most common are offered. */
const longestHeading = 20;
const mostHeadings = 2000;

/** Words of the field, and what things are called in it. */
const offeredWords: readonly string[] = [...new Set([...fieldWords, ...builtInSynonyms.flat()])];

/** Changes with the words: what was counted before is counted again. */
const rules = `2 ${fingerprintOf(offeredWords)}`;

interface Made {
  readonly suggester: Suggester;
  readonly version: number;
  readonly annotations: readonly Annotation[];
}

/** What is offered while someone types: topics, titles, tags, words of the field, headings. */
export class LibrarySuggestions {
  readonly #state: LibraryState;
  readonly #topics: LibraryTopics;
  readonly #counter = wordCounter(offeredWords);
  /** By text id. */
  readonly #counted = new Map<string, TextWords>();
  #syllablesOf: SyllablesOf | null = null;
  #made: Made | null = null;
  #madeOfTags: Pick<Made, 'suggester' | 'annotations'> | null = null;

  constructor(state: LibraryState, topics: LibraryTopics) {
    this.#state = state;
    this.#topics = topics;
  }

  /** Letters, headings and words of the field give something once all was prepared. */
  suggest(typed: string, limit: number): readonly Suggestion[] {
    return this.#current().suggest(typed, limit);
  }

  /** Tags alone, those on most annotations first among equals. */
  suggestTags(typed: string): readonly Suggestion[] {
    const { annotations } = this.#state;
    if (this.#madeOfTags?.annotations !== annotations) {
      const suggester = createSuggester(ofKind('tag', countedTags(annotations)), this.#spell);
      this.#madeOfTags = { suggester, annotations };
    }
    return this.#madeOfTags.suggester.suggest(typed, Number.MAX_SAFE_INTEGER);
  }

  /** What may have been meant; see `Suggester`. */
  corrections(typed: string): readonly string[] {
    return this.#current().corrections(typed);
  }

  /** Counts the words of texts that come in; to be called inside the transaction that stores them. */
  keep(texts: readonly ImportedText[]): void {
    const counted = texts.map(({ stored, passages }) => this.#count(stored.text.id, passages));
    writeTextWords(this.#state.database, rules, counted);
    this.#hold(counted);
  }

  /** Counts the words of texts that are new, and works out the pinyin; others are answered in between. */
  async prepare(): Promise<void> {
    const { syllablesOf } = await import('../../search/fold/pinyin');
    this.#syllablesOf ??= remembering(syllablesOf);
    const isClosed = (): boolean => !this.#state.database.isOpen;
    if (isClosed() || (await inSlices(this.#countNew(), isClosed)) === null) return;
    this.#made = null;
    this.#madeOfTags = null;
    await inSlices(this.#current().spellAll(), isClosed);
  }

  get #spell(): SyllablesOf {
    return this.#syllablesOf ?? (() => []);
  }

  #current(): Suggester {
    const { version, annotations } = this.#state;
    if (this.#made?.version !== version || this.#made.annotations !== annotations) {
      const suggester = createSuggester(this.#terms(), this.#spell);
      this.#made = { suggester, version, annotations };
    }
    return this.#made.suggester;
  }

  *#countNew(): Generator<void, void> {
    const { catalogue, database } = this.#state;
    const isNew = ({ text }: { readonly text: { readonly id: string } }): boolean => !this.#counted.has(text.id);
    if (catalogue.texts.some(isNew)) this.#hold(readTextWords(database, rules));
    yield;
    const counted: TextWords[] = [];
    for (const { text } of catalogue.texts.filter(isNew)) {
      counted.push(this.#count(text.id, catalogue.passagesOf(text.id)));
      yield;
    }
    this.#hold(counted);
    if (counted.length > 0) this.#write(counted);
  }

  #count(textId: string, passages: readonly Passage[]): TextWords {
    const words = new Map<string, number>();
    const headings = new Map<string, number>();
    for (const passage of passages) {
      for (const word of this.#counter.wordsIn(passage.text)) add(words, word, 1);
      for (const heading of passage.headings) if (heading.length <= longestHeading) add(headings, heading, 1);
    }
    return { textId, words, headings };
  }

  #hold(counted: readonly TextWords[]): void {
    for (const one of counted) this.#counted.set(one.textId, one);
  }

  /** Where the disk refuses, they are counted again at the next start. */
  #write(counted: readonly TextWords[]): void {
    const { database } = this.#state;
    try {
      inTransaction(database, () => writeTextWords(database, rules, counted));
    } catch (error) {
      console.error(`Words of texts were not stored: ${systemReason(error).code}`);
    }
  }

  /** Of the same characters the first kind counts. */
  #terms(): Suggestion[] {
    const { catalogue, annotations } = this.#state;
    const words = new Map<string, number>();
    const headings = new Map<string, number>();
    for (const { text } of catalogue.texts) {
      const counted = this.#counted.get(text.id);
      for (const [word, count] of counted?.words ?? []) add(words, word, count);
      for (const [heading, count] of counted?.headings ?? []) add(headings, heading, count);
    }
    const topics = this.#topics.groups().flatMap((group) => group.topics);
    return [
      ...topics.map(({ title, passageCount }): Suggestion => ({ term: title, kind: 'topic', count: passageCount })),
      ...catalogue.texts.map(({ text }): Suggestion => ({ term: text.title, kind: 'title', count: text.passageCount })),
      ...ofKind('tag', countedTags(annotations)),
      ...ofKind('term', words),
      ...ofKind('heading', headings)
        .sort((a, b) => b.count - a.count)
        .slice(0, mostHeadings),
    ];
  }
}

/** On how many annotations each tag is. */
export function countedTags(annotations: readonly Annotation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tag of annotations.flatMap(({ tags }) => tags)) add(counts, tag, 1);
  return counts;
}

/** Most terms are the same when the library has changed; one takes 0.1 ms. */
function remembering(syllablesOf: SyllablesOf): SyllablesOf {
  const known = new Map<string, readonly string[]>();
  return (term) => {
    const syllables = known.get(term) ?? syllablesOf(term);
    known.set(term, syllables);
    return syllables;
  };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function ofKind(kind: SuggestionKind, counts: ReadonlyMap<string, number>): Suggestion[] {
  return Array.from(counts, ([term, count]) => ({ term, kind, count }));
}
