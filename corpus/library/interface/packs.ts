import type { Result } from '../../model';

/** 学习包: what is handed to another library, and what came from one. */
export interface PackCalls {
  /** 学习包, as bytes. Failures: `not-found`; `nothing-to-export`. */
  makePack(request: PackRequest): Result<MadePack>;
  /** What is in a pack, and what of it is here; changes nothing. Failures: `file-unreadable`, `pack-invalid`. */
  inspectPack(file: string): Result<PackOverview>;
  /** Takes in what was chosen; nothing that is here is changed. Failures as above. */
  unpack(file: string, choice: UnpackChoice): Promise<Result<UnpackReport>>;
}

/** What goes into a 学习包; sessions and collections that are not named are all of them. */
export interface PackRequest {
  readonly sessionIds?: readonly string[];
  readonly collectionIds?: readonly string[];
  readonly hasAnnotations: boolean;
  /** Whether the files of the texts go along, so that the receiver has them whole. */
  readonly hasTexts: boolean;
}

export interface MadePack {
  readonly bytes: Uint8Array;
  /** Sessions, collections and annotations. */
  readonly items: number;
  /** Without folder, with extension. */
  readonly suggestedName: string;
}

export interface PackOverview {
  readonly file: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly items: readonly PackItem[];
}

export interface PackItem {
  readonly kind: 'session' | 'collection' | 'annotation' | 'text';
  /** Of a file of texts, its SHA-256. */
  readonly id: string;
  readonly title: string;
  /** Not here; here just so; here in another form; a text of which the pack has passages only, and the library nothing. */
  readonly state: 'new' | 'same' | 'differs' | 'without-file';
}

/** By ids: of new items, those that are not wanted; of those that differ, those that shall stand beside one's own. */
export interface UnpackChoice {
  readonly leftOut: readonly string[];
  readonly beside: readonly string[];
}

export interface UnpackReport {
  readonly items: readonly UnpackedItem[];
}

export interface UnpackedItem extends PackItem {
  readonly outcome: 'added' | 'beside' | 'already' | 'left' | 'failed';
  /** Why it failed, or what else to know, in Chinese; mostly empty. */
  readonly reason: string;
}
