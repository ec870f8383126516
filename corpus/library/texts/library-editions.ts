import { type EditionGroup, editionGroups } from '../../editions/edition-groups';
import {
  type EditionPair,
  isNearTitle,
  KnownTexts,
  type SketchedText,
  sketchedText,
  titleKeyOf,
} from '../../editions/edition-rule';
import { passageKey } from '../../editions/passage-key';
import type { Passage, Text } from '../../model';
import { systemReason } from '../failure';
import type { ImportedText } from '../import/import-source';
import { inSlices } from '../in-slices';
import type { Replaceable } from '../interface';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import {
  readEditionPairs,
  readLettersOfEditions,
  readSketches,
  textIdsWithoutSketch,
  writeSketches,
} from '../store/edition-rows';
import { type StoredKey, writePassageKeys } from '../store/passage-key-rows';
import { readReplacements } from '../store/replacement-rows';
import type { StoredText } from '../store/text-rows';

/** So many texts are stored together: what is lost where the program is ended in between. */
const batchLength = 50;
/** So few texts are dealt with before anyone is answered: a new library knows its editions from the first question on. */
const atOnce = 50;

/** What is kept of one text. */
interface Sketched {
  readonly text: SketchedText;
  readonly keys: readonly StoredKey[];
}

/** Which texts are editions of one work: worked out once for each text, and kept true while texts come and go. */
export class LibraryEditions {
  readonly #state: LibraryState;
  #version = -1;
  #groups = new Map<string, EditionGroup>();
  #running: Promise<void> | null = null;
  /** Of texts that just came in, by id: their passages need not be read back. */
  readonly #taken = new Map<string, Sketched>();

  constructor(state: LibraryState) {
    this.#state = state;
    if (textIdsWithoutSketch(state.database).length > atOnce) return;
    for (const _ of this.#steps());
  }

  /** The group that a text belongs to; undefined where it stands alone. */
  groupOf(textId: string): EditionGroup | undefined {
    this.#refresh();
    return this.#groups.get(textId);
  }

  /** In the order of the library, each once. */
  groups(): readonly EditionGroup[] {
    this.#refresh();
    return [...new Set(this.#groups.values())];
  }

  /** A text with what it is an edition of. */
  withEdition(text: Text): Text {
    const mainId = this.groupOf(text.id)?.mainId;
    return mainId === undefined || mainId === text.id ? text : { ...text, editionOf: mainId };
  }

  /** Which of the texts may take the place of editions that came before them. */
  replaceableBy(textIds: readonly string[]): readonly Replaceable[] {
    const { catalogue, database } = this.#state;
    const taken = new Set(readReplacements(database).flatMap(({ textId, byId }) => [textId, byId]));
    const replaced = new Set(readReplacements(database).map(({ textId }) => textId));
    return textIds.flatMap((textId) => {
      const own = catalogue.textById.get(textId);
      if (own === undefined || taken.has(textId)) return [];
      const old = (this.groupOf(textId)?.textIds ?? []).flatMap((id) => {
        const other = catalogue.textById.get(id);
        return other !== undefined && !replaced.has(id) && isOlderForm(other, own) ? this.withEdition(other.text) : [];
      });
      return old.length === 0 ? [] : [{ by: this.withEdition(own.text), old: old.reverse() }];
    });
  }

  /** Takes in texts that are being stored, to be compared by the next `update`. */
  take(texts: readonly ImportedText[]): void {
    for (const { stored, passages } of texts) this.#taken.set(stored.text.id, sketched(stored, passages));
  }

  /** Compares the texts that came since with all others; others are answered in between. */
  update(): Promise<void> {
    this.#running ??= inSlices(this.#steps(), () => !this.#state.database.isOpen)
      .then(() => {})
      .finally(() => {
        this.#running = null;
      });
    return this.#running;
  }

  /** What is to be worked out for one text between two answers: below 1 ms once the others are read, 20 ms at 3,445 texts. */
  *#steps(): Generator<void, void> {
    const { database, catalogue } = this.#state;
    const waiting = textIdsWithoutSketch(database);
    if (waiting.length === 0) return;
    const known = new KnownTexts();
    for (const text of readSketches(database)) known.add(text);
    let texts: SketchedText[] = [];
    let pairs: EditionPair[] = [];
    let keys: StoredKey[] = [];
    for (const id of waiting) {
      const stored = catalogue.textById.get(id);
      if (stored === undefined) continue;
      const taken = this.#taken.get(id) ?? sketched(stored, catalogue.passagesOf(id));
      this.#taken.delete(id);
      // A person may have given it another title since.
      const text = { ...taken.text, titleKey: titleKeyOf(stored.text.title) };
      pairs.push(...known.editionsOf(text));
      keys.push(...taken.keys);
      texts.push(text);
      known.add(text);
      if (texts.length === batchLength) {
        this.#keep(texts, pairs, keys);
        [texts, pairs, keys] = [[], [], []];
      }
      yield;
    }
    this.#keep(texts, pairs, keys);
  }

  /** Where the disk refuses, it is worked out again at the next start. */
  #keep(texts: readonly SketchedText[], pairs: readonly EditionPair[], keys: readonly StoredKey[]): void {
    const { database } = this.#state;
    try {
      inTransaction(database, () => {
        writeSketches(database, texts, pairs);
        writePassageKeys(database, keys);
      });
    } catch (error) {
      console.error(`Editions were not stored: ${systemReason(error).code}`);
    }
    this.#version = -1;
  }

  #refresh(): void {
    if (this.#version === this.#state.version) return;
    this.#version = this.#state.version;
    const { database, catalogue } = this.#state;
    const letters = readLettersOfEditions(database);
    const replacements = readReplacements(database).filter(({ byId }) => catalogue.textById.has(byId));
    const replacedBy = new Map(replacements.map(({ textId, byId }) => [textId, byId]));
    const texts = catalogue.texts.map(({ text: { id } }) => ({
      id,
      letters: letters.get(id) ?? 0,
      replacedBy: replacedBy.get(id) ?? null,
    }));
    const replaced = replacements.map(({ textId, byId }): EditionPair => [textId, byId]);
    const groups = editionGroups(texts, [...readEditionPairs(database), ...replaced]);
    this.#groups = new Map(groups.flatMap((group) => group.textIds.map((id) => [id, group])));
  }
}

/** Of about the same title, or of a file of the same name; a guideline is not replaced: its topics hang on it. */
function isOlderForm(other: StoredText, own: StoredText): boolean {
  if (other.sourceId >= own.sourceId || other.text.isGuideline) return false;
  const isNear = isNearTitle(titleKeyOf(other.text.title), titleKeyOf(own.text.title));
  return isNear || other.text.sourceFile === own.text.sourceFile;
}

function sketched(stored: StoredText, passages: readonly Passage[]): Sketched {
  const { id, title } = stored.text;
  return { text: sketchedText({ id, title, passages }), keys: keysOf(stored, passages) };
}

function keysOf({ firstRow }: StoredText, passages: readonly Passage[]): readonly StoredKey[] {
  return passages.flatMap(({ text }, index) => {
    const key = passageKey(text);
    return key === null ? [] : [{ row: firstRow + index, key }];
  });
}
