import type { Result } from '../../model';
import type { Collection } from '../../study/collection';
import type { EntryEdit } from '../../study/edit-entries';
import type { EntryAddition, ExcerptSource } from './excerpts';

/** 摘编. */
export interface CollectionCalls {
  /** 摘编, the last changed first. */
  collections(): readonly CollectionSummary[];
  /** Failure: `not-found`. */
  collection(id: string): Result<ReadableCollection>;
  /** Answers, as all that writes, once the collection is durable. Failure: `collection-invalid`. */
  createCollection(title: string): Result<Collection>;
  /** A new one like it. Failure: `not-found`. */
  copyCollection(id: string): Result<Collection>;
  /** Failures: `not-found`, `collection-invalid`. */
  renameCollection(id: string, title: string): Result<Collection>;
  /** Answers with the collection as it was. Failure: `not-found`. */
  removeCollection(id: string): Result<Collection>;
  /** Puts a collection back as it was, under its own id. Failure: `collection-invalid`. */
  restoreCollection(collection: Collection): Result<Collection>;
  /** Answers with the edit that takes this one back. Failures: `not-found`, `collection-invalid`. */
  editCollection(id: string, edit: EntryEdit): Result<EntryEdit>;
  /**
   * Puts headings and words at the end of a collection; words that it holds already are passed over. Failures:
   * `not-found`, `range-invalid`, `collection-invalid`; then nothing is added.
   */
  gather(id: string, additions: readonly EntryAddition[]): Result<Gathered>;
}

export interface CollectionSummary extends Omit<Collection, 'entries'> {
  readonly excerptCount: number;
}

export interface ReadableCollection {
  readonly collection: Collection;
  /** By the ids of its excerpts. */
  readonly sources: Readonly<Record<string, ExcerptSource>>;
}

export interface Gathered {
  /** Of the collection. */
  readonly title: string;
  /** What was done, to be done again after it was taken back. */
  readonly edit: Extract<EntryEdit, { kind: 'insert' }>;
  /** How many were in the collection already. */
  readonly known: number;
}
