import type { Evidence, Range } from '../model';
import { wording } from '../wording';
import type { Candidate } from './score-table';
import type { TopicProfile } from './topic-profile';

/** As many words as one reads at a glance. */
const mostWords = 5;

/** Why the passage is in the topic, the plainest reason first. */
export function evidenceOf(candidate: Candidate, profile: TopicProfile, topicIndex: number): Evidence[] {
  return [
    ...headingEvidence(candidate, profile),
    ...quotationEvidence(candidate, topicIndex),
    ...wordEvidence(candidate, profile),
  ];
}

function headingEvidence({ passage, headings }: Candidate, profile: TopicProfile): Evidence[] {
  const innermostFirst = passage.headings.toReversed();
  for (const [index, heading] of innermostFirst.entries()) {
    const words = strongest(headings[index]?.keys() ?? [], profile);
    if (words.length > 0)
      return [{ kind: 'heading', reason: wording.topics.headingSays(heading, words), words, ranges: [] }];
  }
  return [];
}

function quotationEvidence({ passage, quotations }: Candidate, topicIndex: number): Evidence[] {
  const ranges = quotations.filter((one) => one.topicIndex === topicIndex).map((one) => one.range);
  if (ranges.length === 0) return [];
  const words = ranges.map(([start, end]) => passage.text.slice(start, end));
  return [{ kind: 'quotation', reason: wording.topics.quotes(words), words, ranges }];
}

function wordEvidence({ passage, body }: Candidate, profile: TopicProfile): Evidence[] {
  const words = strongest(body.keys(), profile);
  if (words.length === 0) return [];
  const own = words.filter((word) => profile.get(word)?.standsFor === null);
  const near = words.flatMap((word) => {
    const standsFor = profile.get(word)?.standsFor ?? null;
    return standsFor === null ? [] : [{ word, standsFor }];
  });
  return [{ kind: 'words', reason: wording.topics.shares(own, near), words, ranges: placesOf(words, passage.text) }];
}

/** The words that weigh most, without those that stand inside another that was chosen. */
function strongest(terms: Iterable<string>, profile: TopicProfile): string[] {
  const weighed = [...terms]
    .map((term) => ({ term, weight: profile.get(term)?.weight ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const least = (weighed[0]?.weight ?? 0) * 0.2;
  const chosen: string[] = [];
  for (const { term, weight } of weighed) {
    if (chosen.length === mostWords || weight < least) break;
    if (!chosen.some((other) => other.includes(term) || term.includes(other))) chosen.push(term);
  }
  return chosen;
}

function placesOf(words: readonly string[], text: string): Range[] {
  const ranges = words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'gu'))].map((match): Range => [match.index, match.index + word.length]),
  );
  return ranges.sort((a, b) => a[0] - b[0]);
}
