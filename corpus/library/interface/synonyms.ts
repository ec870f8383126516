import type { Result } from '../../model';

/** 同义说法: names of one thing, each of which finds the others. */
export interface SynonymCalls {
  /** 同义说法: the person's own sets, newest first, then those that come with the program. */
  synonyms(): readonly SynonymSet[];
  /** A set of the person's own, as typed. Failure: `synonyms-invalid`. */
  addSynonyms(typed: string): Result<SynonymSet>;
  /** Only a set of the person's own has other words. Failures: `not-found`, `synonyms-invalid`. */
  changeSynonyms(id: string, change: SynonymChange): Result<SynonymSet>;
  /** Answers with the set as it was; those that come with the program are switched off instead. Failure: `not-found`. */
  removeSynonyms(id: string): Result<SynonymSet>;
  /** Adds the sets of a text file, one a line, as far as they can be read. Failure: `file-unreadable`. */
  importSynonyms(file: string): Result<SynonymImport>;
}

/** Names of one thing, each of which finds the others. */
export interface SynonymSet {
  readonly id: string;
  readonly words: readonly string[];
  readonly isBuiltIn: boolean;
  /** Whether the search goes by it. */
  readonly isOn: boolean;
}

export interface SynonymChange {
  /** As typed. */
  readonly words?: string;
  readonly isOn?: boolean;
}

export interface SynonymImport {
  readonly added: readonly SynonymSet[];
  /** Lines whose words one set of the list has already. */
  readonly known: number;
  readonly refused: readonly {
    /** From 1. */
    readonly line: number;
    /** In Chinese. */
    readonly reason: string;
  }[];
}
