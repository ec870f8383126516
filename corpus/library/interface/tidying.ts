import type { Passage, Removal, Result, Text, TidyingDecision } from '../../model';

/** 整理记录: what was done to a source, and what a person decides about it. */
export interface TidyingCalls {
  /** 整理记录: a text beside its source, and what was done to it. Failure: `not-found`. */
  tidying(textId: string): Result<TidyingRecord>;
  /**
   * Makes a text anew with a person's decisions about its source; annotations move with their words. Answers with the
   * numbers to take them back by. Failures: `not-found`, `range-invalid`, `text-invalid`; `text-empty` where nothing
   * would be left.
   */
  decideTidying(textId: string, decisions: readonly TidyingDecision[]): Result<readonly number[]>;
  /** Answers with the decisions that were taken back, to be made again. */
  takeBackTidying(textId: string, numbers: readonly number[]): Result<readonly TidyingDecision[]>;
}

export interface TidyingRecord {
  readonly text: Text;
  /** Where its part of the decoded source starts … */
  readonly start: number;
  /** … and that part, as it stands. */
  readonly source: string;
  readonly passages: readonly Passage[];
  readonly removed: readonly Removal[];
  /** Earliest first. */
  readonly decisions: readonly {
    /** To take it back by. */
    readonly number: number;
    readonly decision: TidyingDecision;
  }[];
}
