import type { Passage } from '../model';
import type { Candidate } from './candidate';
import type { TermCounts } from './terms';
import type { TopicProfile } from './topic-profile';
import type { TopicWeights } from './weights';

/** How well a passage fits each topic. */
export interface ScoreRow {
  readonly candidate: Candidate;
  /** One a topic, in the order of the profiles. */
  readonly scores: readonly number[];
}

/** What the topics of a tree are known by. */
export interface TopicTraits {
  readonly profiles: readonly TopicProfile[];
  /** The words of what the guideline is about. */
  readonly subject: readonly string[];
}

/** Of the passages of one text, which speak for each other under one heading. A step a passage. */
export function* scoresOfText(
  candidates: readonly Candidate[],
  { profiles, subject }: TopicTraits,
  weights: TopicWeights,
): Generator<void, readonly ScoreRow[]> {
  const rows: ScoreRow[] = [];
  for (const candidate of candidates) {
    yield;
    const share = subjectShare(candidate, subject, weights) * (isLeadIn(candidate.passage) ? weights.leadIn : 1);
    const scores = profiles.map((profile, index) => share * score(candidate, profile, index, weights));
    rows.push({ candidate, scores });
  }
  const sections = sectionsOf(rows);
  return rows.map(({ candidate, scores: own }) => {
    const section = sections.get(sectionOf(candidate));
    const scores = own.map(
      (one, index) => one + weights.neighbours * Math.min(one, fromNeighbours(section, one, index)),
    );
    const best = Math.max(...scores) || 1;
    return { candidate, scores: scores.map((one) => one * (one / best) ** weights.dominance) };
  });
}

/** The passages under one heading: how many, and the sums of their scores. */
interface Section {
  readonly count: number;
  readonly sums: readonly number[];
}

/** Passages under no heading are no neighbours. */
function sectionsOf(rows: readonly ScoreRow[]): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>();
  for (const { candidate, scores } of rows) {
    const key = sectionOf(candidate);
    if (key === '') continue;
    const { count, sums } = sections.get(key) ?? { count: 0, sums: [] };
    sections.set(key, { count: count + 1, sums: scores.map((one, index) => one + (sums[index] ?? 0)) });
  }
  return sections;
}

function sectionOf({ passage }: Candidate): string {
  return passage.headings.join('\n');
}

/** The mean of the other passages of the section. */
function fromNeighbours(section: Section | undefined, own: number, index: number): number {
  if (section === undefined || section.count < 2) return 0;
  return ((section.sums[index] ?? 0) - own) / (section.count - 1);
}

function score(candidate: Candidate, profile: TopicProfile, topicIndex: number, weights: TopicWeights): number {
  const spoken = candidate.windows.map((window) => speaking(window, profile));
  const throughout = spoken.reduce((sum, one) => sum + one, 0) / Math.max(1, spoken.length);
  const inBody = Math.max(0, ...spoken) + weights.throughout * throughout;
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
  const inOpening = weights.opening * speaking(candidate.opening, profile);
  return inBody + inOpening + inHeadings + weights.quotation * quoted;
}

/** From 0, for a passage that does not speak of what the guideline is about, towards 1. */
function subjectShare({ namings }: Candidate, subject: readonly string[], weights: TopicWeights): number {
  return subject.length === 0 ? 1 : namings / (namings + weights.subject * subject.length);
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
