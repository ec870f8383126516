import { exchangeQuotationMarks } from '../cite';
import type { Evidence, Range } from '../model';
import { wording } from '../wording';
import type { Candidate } from './candidate';
import { strongest, type TopicVoice } from './topic-voice';

/** As many words as one reads at a glance. */
const mostWords = 5;

/** Characters of a run that a reader would call a quotation, and not words cut out of two sentences. */
const shortestShown = 6;

/** Why the passage is in the topic, the plainest reason first. */
export function evidenceOf(candidate: Candidate, voice: TopicVoice, topicIndex: number): Evidence[] {
  return [
    ...headingEvidence(candidate, voice),
    ...quotationEvidence(candidate, topicIndex),
    ...wordEvidence(candidate, voice),
  ];
}

/** The innermost heading that says so; the last entry of `headings` is the text's title, which is no heading. */
function headingEvidence({ passage, headings }: Candidate, voice: TopicVoice): Evidence[] {
  for (const [index, heading] of passage.headings.toReversed().entries()) {
    const words = strongest(headings[index]?.keys() ?? [], voice, mostWords);
    if (words.length > 0)
      return [
        {
          kind: 'heading',
          reason: wording.topics.headingSays(exchangeQuotationMarks(heading), words),
          words,
          ranges: [],
        },
      ];
  }
  return [];
}

function quotationEvidence({ passage, quotations }: Candidate, topicIndex: number): Evidence[] {
  const shown = quotations.filter((one) => one.topicIndex === topicIndex && one.length >= shortestShown);
  const ranges = shown.map((one) => one.range);
  if (ranges.length === 0) return [];
  const words = [...new Set(ranges.map(([start, end]) => passage.text.slice(start, end)))];
  return [{ kind: 'quotation', reason: wording.topics.quotes(words), words, ranges }];
}

function wordEvidence({ passage, body }: Candidate, voice: TopicVoice): Evidence[] {
  const words = strongest(body.keys(), voice, mostWords);
  if (words.length === 0) return [];
  const own = words.filter((word) => voice.standsFor(word) === null);
  const near = new Map<string, string[]>();
  for (const word of words) {
    const standsFor = voice.standsFor(word);
    if (standsFor !== null) near.set(standsFor, [...(near.get(standsFor) ?? []), word]);
  }
  const groups = [...near].map(([standsFor, related]) => ({ standsFor, words: related }));
  return [{ kind: 'words', reason: wording.topics.shares(own, groups), words, ranges: placesOf(words, passage.text) }];
}

function placesOf(words: readonly string[], text: string): Range[] {
  const ranges = words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'gu'))].map((match): Range => [match.index, match.index + word.length]),
  );
  return ranges.sort((a, b) => a[0] - b[0]);
}
