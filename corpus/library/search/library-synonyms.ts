import type { Result } from '../../model';
import { areSameSynonyms, readSynonyms } from '../../search/query/read-synonyms';
import { synonymLines } from '../../search/query/synonym-list';
import { builtInSynonyms, type SynonymsOf, synonymsIn } from '../../search/query/synonyms';
import { wording } from '../../wording';
import { readPlainText } from '../drafts/read-plain-text';
import { failure } from '../failure';
import type { SynonymChange, SynonymImport, SynonymSet } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import {
  deleteSynonymSet,
  insertSynonymSet,
  readSwitchedOff,
  readSynonymSets,
  switchSynonyms,
  updateSynonymSet,
} from '../store/synonym-rows';

/** Far more than anyone writes; a file of the wrong kind could bring thousands. */
const mostOwn = 500;

interface Held {
  readonly sets: readonly SynonymSet[];
  readonly synonymsOf: SynonymsOf;
  /** Of the state, when they were read. */
  readonly version: number;
}

/** 同义说法: the sets that come with the program and those of the person, as the search goes by them. */
export class LibrarySynonyms {
  readonly #state: LibraryState;
  #held: Held | null = null;

  constructor(state: LibraryState) {
    this.#state = state;
  }

  /** The person's own, newest first, then those that come with the program. */
  get sets(): readonly SynonymSet[] {
    return this.#current().sets;
  }

  /** Other names by the sets that are switched on. */
  readonly synonymsOf: SynonymsOf = (needle) => this.#current().synonymsOf(needle);

  add(typed: string): Result<SynonymSet> {
    const words = this.#wordsOf(typed, null);
    if (!words.ok) return words;
    return this.#save(() => insertSynonymSet(this.#state.database, words.value));
  }

  change(id: string, { words: typed, isOn }: SynonymChange): Result<SynonymSet> {
    const before = this.#find(id);
    if (!before.ok) return before;
    if (typed !== undefined && before.value.isBuiltIn) return isBuiltIn(before.value);
    const words = typed === undefined ? null : this.#wordsOf(typed, id);
    if (words?.ok === false) return words;
    return this.#save(() => {
      if (words !== null) updateSynonymSet(this.#state.database, id, words.value);
      if (isOn !== undefined) switchSynonyms(this.#state.database, id, isOn);
      return id;
    });
  }

  remove(id: string): Result<SynonymSet> {
    const before = this.#find(id);
    if (!before.ok) return before;
    if (before.value.isBuiltIn) return isBuiltIn(before.value);
    return saving(() => {
      inTransaction(this.#state.database, () => deleteSynonymSet(this.#state.database, id));
      this.#held = null;
      return before;
    });
  }

  import(file: string): Result<SynonymImport> {
    const content = readPlainText(file);
    if (!content.ok) return content;
    const added: SynonymSet[] = [];
    const refused: SynonymImport['refused'][number][] = [];
    let known = 0;
    for (const { line, typed } of synonymLines(content.value)) {
      const read = readSynonyms(typed);
      if (read.isSet && this.#twinOf(read.words, null) !== undefined) known += 1;
      else {
        const set = this.add(typed);
        if (set.ok) added.push(set.value);
        else if (set.failure.code === 'synonyms-invalid') refused.push({ line, reason: set.failure.message });
        else return set;
      }
    }
    return { ok: true, value: { added, known, refused } };
  }

  #find(id: string): Result<SynonymSet> {
    const set = this.sets.find((one) => one.id === id);
    return set === undefined ? failure('not-found', wording.library.synonymsMissing(id)) : { ok: true, value: set };
  }

  /** The words of a set of the person's own; `id`: of the one that they are for, null for a new one. */
  #wordsOf(typed: string, id: string | null): Result<readonly string[]> {
    const read = readSynonyms(typed);
    if (!read.isSet) return failure('synonyms-invalid', read.reason);
    const twin = this.#twinOf(read.words, id);
    if (twin !== undefined) return failure('synonyms-invalid', wording.search.synonyms.known(shown(twin)));
    const isFull = id === null && this.sets.filter((set) => !set.isBuiltIn).length >= mostOwn;
    return isFull
      ? failure('synonyms-invalid', wording.search.synonyms.full(mostOwn))
      : { ok: true, value: read.words };
  }

  #twinOf(words: readonly string[], id: string | null): SynonymSet | undefined {
    return this.sets.find((set) => set.id !== id && areSameSynonyms(set.words, words));
  }

  #save(write: () => string): Result<SynonymSet> {
    return saving(() => {
      const id = inTransaction(this.#state.database, write);
      this.#held = null;
      return this.#find(id);
    });
  }

  #current(): Held {
    const { version, database } = this.#state;
    if (this.#held?.version === version) return this.#held;
    const off = readSwitchedOff(database);
    const own = readSynonymSets(database).map(({ id, words }) => ({ id, words, isBuiltIn: false, isOn: !off.has(id) }));
    const builtIn = builtInSynonyms.flatMap((words): SynonymSet[] => {
      const [id] = words;
      return id === undefined ? [] : [{ id, words, isBuiltIn: true, isOn: !off.has(id) }];
    });
    const sets = [...own, ...builtIn];
    const synonymsOf = synonymsIn(sets.filter(({ isOn }) => isOn).map(({ words }) => words));
    this.#held = { sets, synonymsOf, version };
    return this.#held;
  }
}

function isBuiltIn(set: SynonymSet): Result<never> {
  return failure('synonyms-invalid', wording.library.synonymsBuiltIn(shown(set)));
}

function shown({ words }: SynonymSet): string {
  return words.join(wording.search.synonyms.separator);
}
