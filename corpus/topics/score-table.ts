import type { Passage, Topic, TopicGroup } from '../model';
import type { Segmenter } from '../segment/segmenter';
import { type Quotation, quotationFinder } from './quotations';
import { rarityOf, type TermCounter, type TermCounts, termCounter } from './terms';
import { subjectOf, type TopicProfile, type TopicWords, topicProfiles } from './topic-profile';
import type { TopicWeights } from './weights';
import { countWindows } from './windows';

export interface AssignmentInput {
  readonly groups: readonly TopicGroup[];
  /** The passages that the topics name as their definitions. */
  readonly definitions: readonly Passage[];
  /** All passages of the library; only body passages of texts that define no topic are assigned. */
  readonly passages: readonly Passage[];
  /** By text id. */
  readonly textTitles: ReadonlyMap<string, string>;
  readonly segmenter: Segmenter;
}

export interface Candidate {
  readonly passage: Passage;
  readonly body: TermCounts;
  /** Of its sentences, a few at a time. */
  readonly windows: readonly TermCounts[];
  /** Innermost first; the text's title last. */
  readonly headings: readonly TermCounts[];
  /** Of any topic's definition. */
  readonly quotations: readonly Quotation[];
}

/** How well each passage fits each topic. */
export interface ScoreTable {
  readonly topics: readonly Topic[];
  readonly words: readonly TopicWords[];
  readonly profiles: readonly TopicProfile[];
  readonly rows: readonly ScoreRow[];
}

export interface ScoreRow {
  readonly candidate: Candidate;
  /** One a topic, in the order of `topics`. */
  readonly scores: readonly number[];
}

/** A step a passage or less. Cost: one segmentation of each passage that names what the guideline is about. */
export function* scoreTable(input: AssignmentInput, weights: TopicWeights): Generator<void, ScoreTable> {
  const topics = input.groups.flatMap((group) => group.topics);
  const definitions = definitionTexts(topics, input.definitions);
  const countTerms = termCounter(input.segmenter);
  const words = topics.map((topic, index) => ({
    title: countTerms(topic.title),
    definition: countTerms(definitions[index] ?? ''),
  }));
  const subject = subjectOf(words);
  const candidates = yield* candidatesOf(input, definitions, subject, countTerms);
  const documents = [...candidates.map(({ body }) => body), ...words.map(({ definition }) => definition)];
  const profiles = topicProfiles(words, rarityOf(documents.map((terms) => terms.keys())), weights);
  const rows: ScoreRow[] = [];
  for (const candidate of candidates) {
    yield;
    const share = subjectShare(candidate, subject, weights) * (isLeadIn(candidate.passage) ? weights.leadIn : 1);
    const scores = profiles.map((profile, index) => share * score(candidate, profile, index, weights));
    const best = Math.max(...scores) || 1;
    rows.push({ candidate, scores: scores.map((one) => one * (one / best) ** weights.dominance) });
  }
  return { topics, words, profiles, rows };
}

function definitionTexts(topics: readonly Topic[], definitions: readonly Passage[]): string[] {
  const texts = new Map(definitions.map((passage) => [passage.id, passage.text]));
  return topics.map((topic) => topic.definitionPassageIds.map((id) => texts.get(id) ?? '').join('\n'));
}

function* candidatesOf(
  input: AssignmentInput,
  definitions: readonly string[],
  subject: readonly string[],
  countTerms: TermCounter,
): Generator<void, Candidate[]> {
  const guidelines = new Set(input.definitions.map((passage) => passage.textId));
  const titleOf = (passage: Passage): string => input.textTitles.get(passage.textId) ?? '';
  const passages = input.passages.filter(
    (passage) =>
      passage.kind === 'body' &&
      !guidelines.has(passage.textId) &&
      namesAny([passage.text, ...passage.headings, titleOf(passage)], subject),
  );
  const finder = quotationFinder(definitions);
  for (const passage of passages) {
    yield;
    finder.count(passage.text);
  }
  const headingTerms = new Map<string, TermCounts>();
  const termsOfHeading = (heading: string): TermCounts => {
    const terms = headingTerms.get(heading) ?? countTerms(heading);
    headingTerms.set(heading, terms);
    return terms;
  };
  const candidates: Candidate[] = [];
  for (const passage of passages) {
    yield;
    const { whole, windows } = countWindows(passage.text, countTerms);
    const headings = [titleOf(passage), ...passage.headings].reverse().map(termsOfHeading);
    candidates.push({ passage, body: whole, windows, headings, quotations: finder.find(passage.text) });
  }
  return candidates;
}

/** Spares a library of other matters the cutting of its passages; where no word is the subject, all pass. */
function namesAny(texts: readonly string[], subject: readonly string[]): boolean {
  return subject.length === 0 || subject.some((word) => texts.some((text) => text.includes(word)));
}

function score(candidate: Candidate, profile: TopicProfile, topicIndex: number, weights: TopicWeights): number {
  const inBody = Math.max(0, ...candidate.windows.map((window) => speaking(window, profile)));
  let inHeadings = 0;
  let share = weights.heading;
  for (const heading of candidate.headings) {
    inHeadings += share * speaking(heading, profile);
    share *= weights.outerHeading;
  }
  const quoted = candidate.quotations.reduce(
    (sum, one) => sum + (one.topicIndex === topicIndex ? one.length ** 2 : 0),
    0,
  );
  return inBody + inHeadings + weights.quotation * quoted;
}

/** From 0, for a passage that does not speak of what the guideline is about, towards 1. */
function subjectShare({ body, headings }: Candidate, subject: readonly string[], weights: TopicWeights): number {
  if (subject.length === 0) return 1;
  let times = 0;
  for (const terms of [body, ...headings]) for (const term of subject) times += terms.get(term) ?? 0;
  return times / (times + weights.subject * subject.length);
}

/** An abstract, or what only announces the passages after it (…如下：): most belong to no topic. */
function isLeadIn(passage: Passage): boolean {
  return passage.role === 'abstract' || passage.text.endsWith('：');
}

/** A word said twice says little more than once. */
function speaking(terms: TermCounts, profile: TopicProfile): number {
  let sum = 0;
  for (const [term, count] of terms) sum += ((profile.get(term) ?? 0) * 2 * count) / (count + 1);
  return sum;
}
