import { systemReason } from '../failure';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { countTopicsChange, readMeta } from '../store/meta-rows';
import { readTextTopics, type StoredTextTopics, writeTextTopics } from '../store/topic-rows';

/** What texts were last assigned to by each guideline, in memory and in the database. */
export class AssignedTexts {
  readonly #state: LibraryState;
  #version: string | null = null;
  readonly #byGuideline = new Map<string, Map<string, StoredTextTopics>>();

  constructor(state: LibraryState) {
    this.#state = state;
    this.#read();
  }

  /** By text id. */
  of(guidelineId: string): ReadonlyMap<string, StoredTextTopics> {
    return this.#byGuideline.get(guidelineId) ?? new Map();
  }

  /** Reads again what another program worked out. */
  refresh(): void {
    if (readMeta(this.#state.database, 'topics-version') !== this.#version) this.#read();
  }

  /** Where the disk refuses, the result is held until the program ends: it can be worked out again. */
  keep(all: readonly StoredTextTopics[]): void {
    const { database } = this.#state;
    this.refresh();
    this.#hold(all);
    this.#state.topicsChanged();
    try {
      this.#version = inTransaction(database, () => {
        writeTextTopics(database, all);
        return countTopicsChange(database);
      });
    } catch (error) {
      console.error(`Topics were not stored: ${systemReason(error).code}`);
    }
  }

  #read(): void {
    const { database } = this.#state;
    this.#version = readMeta(database, 'topics-version');
    this.#byGuideline.clear();
    this.#hold(readTextTopics(database));
  }

  #hold(all: readonly StoredTextTopics[]): void {
    for (const one of all) {
      const texts = this.#byGuideline.get(one.guidelineId) ?? new Map();
      this.#byGuideline.set(one.guidelineId, texts.set(one.textId, one));
    }
  }
}
