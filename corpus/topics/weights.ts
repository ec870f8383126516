/** What the assignment of passages to topics is tuned by. */
export interface TopicWeights {
  /** A word of a topic's title counts as much as this many in its definition. */
  readonly title: number;
  /** How much a related word counts against the guideline's own, 0–1. */
  readonly related: number;
  /** Exponent of a word's rarity: how strongly rare words outweigh common ones. */
  readonly rarity: number;
  /** Exponent of how well a word tells the topics apart. */
  readonly telling: number;
  /** 1 makes all profiles equally strong, 0 lets the longest definition win. */
  readonly normalization: number;
  /** A word in a heading counts as much as this many in the passage. */
  readonly heading: number;
  /** Each heading further out counts this share of the one within; the text's title is the outermost. */
  readonly outerHeading: number;
  /** How far long passages are marked down: 0 not at all, 1 in proportion. */
  readonly lengthPenalty: number;
  /** What each character of a quotation of the definition adds. */
  readonly quotation: number;
  /** The score at which a passage is in a topic. */
  readonly threshold: number;
  /** A passage is in a further topic when its score there is at least this share of its best. */
  readonly shareOfBest: number;
}

/** Found by search over the tuning half of the judged set (`judged/`); the other half was not looked at. */
export const topicWeights: TopicWeights = {
  title: 4.5,
  related: 0.9,
  rarity: 2,
  telling: 1,
  normalization: 0.7,
  heading: 2.5,
  outerHeading: 0.9,
  lengthPenalty: 0.6,
  quotation: 0.02,
  threshold: 1,
  shareOfBest: 0.57,
};
