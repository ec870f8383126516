import type { Passage, Topic, TopicGroup } from '../model';
import type { Segmenter } from '../segment/segmenter';
import { type Quotation, quotationFinder } from './quotations';
import { countTerms, rarityOf, type TermCounts } from './terms';
import { type TopicProfile, topicProfiles } from './topic-profile';
import type { TopicWeights } from './weights';

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
  /** Innermost first; the text's title last. */
  readonly headings: readonly TermCounts[];
  /** Of any topic's definition. */
  readonly quotations: readonly Quotation[];
}

/** How well each passage fits each topic. */
export interface ScoreTable {
  readonly topics: readonly Topic[];
  readonly profiles: readonly TopicProfile[];
  readonly rows: readonly { readonly candidate: Candidate /** One a topic. */; readonly scores: readonly number[] }[];
}

/** Cost: one segmentation of each passage. */
export function scoreTable(input: AssignmentInput, weights: TopicWeights): ScoreTable {
  const topics = input.groups.flatMap((group) => group.topics);
  const definitions = definitionTexts(topics, input.definitions);
  const words = topics.map((topic, index) => ({
    title: countTerms(topic.title, input.segmenter),
    definition: countTerms(definitions[index] ?? '', input.segmenter),
  }));
  const candidates = candidatesOf(input, definitions);
  const documents = [...candidates.map(({ body }) => body), ...words.map(({ definition }) => definition)].map((terms) =>
    terms.keys(),
  );
  const profiles = topicProfiles(words, rarityOf(documents), weights);
  const averageLength = candidates.reduce((sum, { passage }) => sum + passage.text.length, 0) / candidates.length;
  const rows = candidates.map((candidate) => {
    const relativeLength = candidate.passage.text.length / averageLength;
    return {
      candidate,
      scores: profiles.map((profile, index) => score(candidate, profile, index, relativeLength, weights)),
    };
  });
  return { topics, profiles, rows };
}

function definitionTexts(topics: readonly Topic[], definitions: readonly Passage[]): string[] {
  const texts = new Map(definitions.map((passage) => [passage.id, passage.text]));
  return topics.map((topic) => topic.definitionPassageIds.map((id) => texts.get(id) ?? '').join('\n'));
}

function candidatesOf(input: AssignmentInput, definitions: readonly string[]): Candidate[] {
  const guidelines = new Set(input.definitions.map((passage) => passage.textId));
  const passages = input.passages.filter((passage) => passage.kind === 'body' && !guidelines.has(passage.textId));
  const finder = quotationFinder(
    definitions,
    passages.map((passage) => passage.text),
  );
  const headingTerms = new Map<string, TermCounts>();
  const termsOfHeading = (heading: string): TermCounts => {
    const terms = headingTerms.get(heading) ?? countTerms(heading, input.segmenter);
    headingTerms.set(heading, terms);
    return terms;
  };
  return passages.map((passage) => ({
    passage,
    body: countTerms(passage.text, input.segmenter),
    headings: [input.textTitles.get(passage.textId) ?? '', ...passage.headings].reverse().map(termsOfHeading),
    quotations: finder.find(passage.text),
  }));
}

function score(
  candidate: Candidate,
  profile: TopicProfile,
  topicIndex: number,
  relativeLength: number,
  weights: TopicWeights,
): number {
  let inBody = 0;
  for (const [term, count] of candidate.body) {
    inBody += ((profile.get(term)?.weight ?? 0) * 2 * count) / (count + 1);
  }
  let inHeadings = 0;
  let share = weights.heading;
  for (const heading of candidate.headings) {
    for (const term of heading.keys()) inHeadings += share * (profile.get(term)?.weight ?? 0);
    share *= weights.outerHeading;
  }
  const quoted = candidate.quotations.reduce((sum, one) => sum + (one.topicIndex === topicIndex ? one.length : 0), 0);
  return inBody / (1 + weights.lengthPenalty * (relativeLength - 1)) + inHeadings + weights.quotation * quoted;
}
