/** What is measured of one way of searching. */
export interface Contender {
  readonly name: string;
  /** Does its work in another program, whose processor time cannot be told: the time that passes is measured. */
  readonly isOutside?: boolean;
  /** Makes, from the passages of `folder`, all that is kept on disk; answers with where that lies. */
  build(folder: BenchFolder): Promise<string>;
  /** Opens what was built, in a process of its own. */
  open(folder: BenchFolder): Promise<Searcher>;
}

export interface Searcher {
  /** The first fifty passages of a query, and how many there are. */
  search(query: BenchQuery): number;
  /** What is still loaded after the first hit, before the queries are measured. */
  settle?(): Promise<void>;
  /** Milliseconds that a few new texts of ordinary length took each, until found and safe, beyond their segmentation. */
  takeIn?(): Promise<readonly number[]>;
  close(): void;
}

/** Files that the contenders share. */
export interface BenchFolder {
  readonly path: string;
  /** The files that the passages come from. */
  readonly files: readonly string[];
}

export const queryKinds = ['terms', 'phrase', 'character', 'prefix', 'or'] as const;
export type QueryKind = (typeof queryKinds)[number];

export interface BenchQuery {
  readonly kind: QueryKind;
  /** Words for `terms` and `or`; else one string. */
  readonly words: readonly string[];
  /** The words as the index holds them. */
  readonly terms: readonly string[];
}

/** One passage with its terms, the same for every contender. */
export interface BenchPassage {
  readonly id: string;
  readonly text: string;
  readonly titleTerms: readonly string[];
  readonly headingTerms: readonly string[];
  readonly textTerms: readonly string[];
}

/**
 * What a process of its own found out of one contender. Times are of the processor, so that what else the machine does
 * counts less.
 */
export interface Measured {
  readonly buildSeconds: number;
  readonly diskBytes: number;
  readonly openMilliseconds: number;
  readonly memoryMegabytes: number;
  /** After all queries. */
  readonly grownMegabytes: number;
  readonly milliseconds: Readonly<Record<QueryKind, readonly number[]>>;
  /** Passages found by each query, to see that contenders looked for the same. */
  readonly found: Readonly<Record<QueryKind, readonly number[]>>;
  /** See `Searcher.takeIn`; none where nothing was taken in. */
  readonly newTextMilliseconds: readonly number[];
}
