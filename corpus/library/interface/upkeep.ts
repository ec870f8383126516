/** What a library says of itself, and what keeps it right. */
export interface UpkeepCalls {
  overview(): Overview;
  /** Gets term search ready in the background of literal search; takes seconds where jieba must be loaded. */
  warmUp(): Promise<void>;
  /** Assigns to the topics the passages of texts that came since; others are answered in between. */
  updateTopics(): Promise<void>;
  /** Finds the editions among texts that came since; others are answered in between. */
  updateEditions(): Promise<void>;
  verify(): Verification;
  close(): void;
}

export interface Overview extends WaitingForTopics {
  readonly folder: string;
  readonly textCount: number;
  readonly passageCount: number;
  readonly annotationCount: number;
  /** Term search is ready; literal search always is. */
  readonly isRankingReady: boolean;
}

/** What `updateTopics` has to do. */
export interface WaitingForTopics {
  /** Texts of which it is not known yet which topics they belong to. */
  readonly waitingForTopics: number;
  /** Texts whose topics follow older rules, an older title or an older wording of the guideline. */
  readonly outdatedInTopics: number;
}

export interface Verification {
  readonly ok: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[];
}
