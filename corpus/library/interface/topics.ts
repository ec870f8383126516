import type { Evidence, Passage, Result, Text, Topic, TopicDecision, TopicEdit, TopicGroup } from '../../model';

/** 主题: the tree of a guideline, and which passages belong to it. */
export interface TopicCalls {
  /** With the passages that `updateTopics` has assigned so far. */
  topics(): readonly TopicGroup[];
  topic(topicId: string): Result<TopicPage>;
  /** How many passages of each text belong to the topics of a guideline; of an unknown one, none. */
  topicCounts(guidelineId: string): TopicCounts;
  /** Passages of no topic of a guideline, to be gone through one after another; only those about its subject. */
  triage(request: TriageRequest): Triage;
  /** Remembers that a passage of no topic is to stay so, or forgets it. Failure: `not-found`. */
  passOver(change: PassedOver): Result<void>;
  /**
   * Makes a text a guideline, whose headings are a tree of topics, or an ordinary text again; `updateTopics` then
   * assigns the others to it. Failures: `not-found`, `topic-invalid` for a text without headings.
   */
  setGuideline(textId: string, isGuideline: boolean): Result<Text>;
  /**
   * Changes the tree of a guideline, apart from what its text gives; passages and annotations of a merged topic go with
   * it. Answers with the number to take it back by. Failure: `topic-invalid`.
   */
  editTopics(change: TopicEditing): Result<number>;
  takeBackTopicEdit(number: number): Result<void>;
  /**
   * A person puts a passage into a topic, takes it out, or with `null` leaves it to the machine again. Answers with what
   * was said before, once the new word is durable. Failures: `not-found`, `topic-invalid`.
   */
  decideTopic(change: TopicDecisionChange): Result<TopicDecision | null>;
}

export interface TopicPage {
  readonly topic: Topic;
  readonly definition: readonly Passage[];
  readonly definitionTitle: string;
  /** Best first; those that a person put in come before the others. */
  readonly passages: readonly TopicPassage[];
  /** Taken out by the person. */
  readonly removed: readonly TopicPassage[];
  readonly keyTerms: readonly { readonly term: string; readonly count: number }[];
}

export interface TriageRequest {
  readonly guidelineId: string;
  /** Those that were passed over, in place of those that wait. */
  readonly isPassed?: boolean;
  /** 20 unless it says otherwise. */
  readonly limit?: number;
}

/** 无主题段落 */
export interface Triage {
  readonly waiting: number;
  readonly passed: number;
  /** Likeliest first. */
  readonly items: readonly {
    readonly passage: Passage;
    readonly textTitle: string;
    readonly citation: string;
    /** Ids of the topics that come nearest, best first. */
    readonly guesses: readonly string[];
  }[];
}

export interface PassedOver {
  readonly guidelineId: string;
  readonly passageId: string;
  readonly isPassed: boolean;
}

/** 主题 × 文献 */
export interface TopicCounts {
  /** In the order of the tree. */
  readonly topicIds: readonly string[];
  /** In the order of the library; only texts with a passage in some topic, never the guideline itself. */
  readonly texts: readonly {
    readonly textId: string;
    readonly title: string;
    /** By topic. */
    readonly counts: readonly number[];
  }[];
}

export interface TopicEditing {
  readonly guidelineId: string;
  readonly edit: TopicEdit;
}

export interface TopicDecisionChange {
  readonly passageId: string;
  readonly topicId: string;
  readonly decision: TopicDecision | null;
}

export interface TopicPassage {
  readonly passage: Passage;
  readonly textTitle: string;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly citation: string;
  /** All topics that the passage belongs to. */
  readonly topicIds: readonly string[];
}
