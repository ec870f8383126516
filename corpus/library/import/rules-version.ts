/**
 * Raised whenever the rules of ingest make other passages from the same bytes: a library that holds passages of other
 * rules makes its texts anew from the files that it keeps, and verification compares what is stored with these rules.
 */
export const rulesVersion = '3';

/** Raised whenever the rules of topics, or the words of the field, assign other passages. */
export const topicRulesVersion = '5';
