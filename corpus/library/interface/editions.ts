import type { ComparedRow, Result, Text } from '../../model';

/** 异版: texts that are editions of one work, and corrected texts that take the place of others. */
export interface EditionCalls {
  /** 异版: texts that are editions of one work, of the whole library or those of one text; the main one comes first. */
  editions(textId?: string): readonly (readonly Text[])[];
  /**
   * Of the given texts, those that may be the corrected form of others: of editions that came before them, of about the
   * same title or the same file.
   */
  replaceable(textIds: readonly string[]): readonly Replaceable[];
  /**
   * 替换旧稿: a corrected text takes the place of another, which stays as an edition; annotations and decisions about
   * topics go over to where their words stand now. Failures: `not-found`, `replacement-invalid`.
   */
  replaceText(textId: string, byId: string): Result<Replacement>;
  /** Failure: `not-found`. */
  undoReplacement(textId: string): Result<Replacement>;
  /** Ids of texts that were replaced, and by which; of those that are still there. */
  replacements(): readonly Pick<Replacement, 'textId' | 'byId'>[];
  /** Two texts side by side, passage by passage. Failure: `not-found`. Takes up to seconds for books. */
  compare(textId: string, otherId: string): Promise<Result<Comparison>>;
}

export interface Replaceable {
  readonly by: Text;
  /** Not empty; the latest first. */
  readonly old: readonly Text[];
}

export interface Replacement {
  /** 旧稿 */
  readonly textId: string;
  /** The corrected text. */
  readonly byId: string;
  /** Annotations of the corrected text that stand at a place in it. */
  readonly placed: number;
  /** Those whose words were not found in it: 失联批注. */
  readonly unplaced: number;
}

/** 对照: in the order of both texts; what only one of them has stands where it stands there. */
export interface Comparison {
  readonly one: Text;
  readonly other: Text;
  readonly rows: readonly ComparedRow[];
  /** Rows of each kind. */
  readonly counts: {
    readonly same: number;
    readonly changed: number;
    readonly oneOnly: number;
    readonly otherOnly: number;
  };
}
