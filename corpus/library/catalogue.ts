import type { Passage } from '../model';
import type { Database } from './store/database';
import { readMeta } from './store/meta-rows';
import { readSources, type StoredSource } from './store/source-rows';
import { readTexts, type StoredText } from './store/text-rows';

/** The texts of the library in memory, in the order of import: what every reading call answers from. */
export class Catalogue {
  /** Of the texts that it holds; another program may have changed those of the database since. */
  version: string | null = null;
  readonly sources: StoredSource[] = [];
  readonly texts: StoredText[] = [];
  readonly textById = new Map<string, StoredText>();
  readonly passageById = new Map<string, Passage>();

  static read(database: Database): Catalogue {
    const catalogue = new Catalogue();
    catalogue.version = readMeta(database, 'texts-version');
    catalogue.sources.push(...readSources(database));
    catalogue.addTexts(readTexts(database));
    return catalogue;
  }

  /** What was just imported need not be read back. */
  add(version: string, source: StoredSource, texts: readonly StoredText[]): void {
    this.version = version;
    this.sources.push(source);
    this.addTexts(texts);
  }

  /** The passages of a text, in order; none when it is not there. */
  passagesOf(textId: string): readonly Passage[] {
    return this.textById.get(textId)?.passages ?? [];
  }

  private addTexts(texts: readonly StoredText[]): void {
    for (const stored of texts) {
      this.texts.push(stored);
      this.textById.set(stored.text.id, stored);
      for (const passage of stored.passages) this.passageById.set(passage.id, passage);
    }
  }
}
