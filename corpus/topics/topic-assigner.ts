import type { Evidence, Passage, Topic, TopicGroup } from '../model';
import type { Segmenter } from '../segment/segmenter';
import { type Candidate, candidateOf, type TitledText } from './candidate';
import { evidenceOf } from './evidence';
import { type KeyTerm, keyTermsOf } from './key-terms';
import { quotationFinder } from './quotations';
import { scoresOfText } from './scores';
import { type SubjectCounter, subjectCounter, subjectOf } from './subject';
import { rarityOf, type TermCounter, termCounter } from './terms';
import { topicProfiles } from './topic-profile';
import { type TopicVoice, topicVoice } from './topic-voice';
import { type TopicWeights, topicWeights } from './weights';

export interface AssignerInput {
  readonly groups: readonly TopicGroup[];
  /** The passages that the topics name as their definitions. */
  readonly definitions: readonly Passage[];
  /** Texts that tell rare words from common ones, and quotations from set phrases; those that define no topic. */
  readonly sample: readonly TitledText[];
  readonly segmenter: Segmenter;
}

/** A passage that belongs to a topic. */
export interface AssignedPassage {
  readonly topicId: string;
  readonly passageId: string;
  /** 0.5 is just enough, 1 is never reached. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Its words that speak for the topic, most telling first. */
  readonly keyTerms: readonly KeyTerm[];
}

/** What a passage of no topic would belong to soonest. */
export interface TopicGuess {
  readonly passageId: string;
  /** Best first. */
  readonly topicIds: readonly string[];
  /** Of the best, below 0.5. */
  readonly score: number;
}

/** In the order of the text, each passage with its topics in the order of the tree. */
export interface TextAssignment {
  readonly passages: readonly AssignedPassage[];
  /** Of the passages about the guideline's subject that belong to no topic. */
  readonly guesses: readonly TopicGuess[];
}

/** As many topics as one looks through for a passage. */
const mostGuesses = 5;

/** Assigns texts one by one: what one text gets depends on no other but those of the sample. */
export interface TopicAssigner {
  /** A step a passage. */
  assign(text: TitledText): Generator<void, TextAssignment>;
}

/** A step a passage of the sample. Cost of both: one segmentation of each passage that names the guideline's subject. */
export function* topicAssigner(
  { groups, definitions, sample, segmenter }: AssignerInput,
  weights: TopicWeights = topicWeights,
): Generator<void, TopicAssigner> {
  const topics = groups.flatMap((group) => group.topics);
  const definitionTexts = definitionsOf(topics, definitions);
  const countTerms = termCounter(segmenter);
  const words = topics.map((topic, index) => ({
    title: countTerms(topic.title),
    definition: countTerms(definitionTexts[index] ?? ''),
  }));
  const subject = subjectOf(words);
  const countSubject = subjectCounter(subject);
  const passagesAbout = (text: TitledText): Passage[] =>
    subject.length === 0 ? bodiesOf(text) : bodiesNaming(text, countSubject);
  const finder = quotationFinder(definitionTexts);
  const documents = words.map(({ definition }) => [...definition.keys()]);
  for (const text of sample) {
    for (const passage of passagesAbout(text)) {
      yield;
      finder.count(passage.text);
      documents.push([...countTerms(passage.text).keys()]);
    }
  }
  const rarity = rarityOf(documents);
  const evokes = (word: string): number => rarity(word) ** weights.evoking;
  const profiles = topicProfiles(words, rarity, weights);
  const voices = profiles.map((profile, index) => topicVoice(profile, words[index], evokes));
  const weigh = termCounter(segmenter, evokes);

  function* assign(text: TitledText): Generator<void, TextAssignment> {
    const countHeading = remembering(weigh);
    const candidates: Candidate[] = [];
    for (const passage of passagesAbout(text)) {
      yield;
      candidates.push(candidateOf(passage, text.title, { countTerms: weigh, countHeading, countSubject, finder }));
    }
    const passages: AssignedPassage[] = [];
    const guesses: TopicGuess[] = [];
    for (const { candidate, scores } of yield* scoresOfText(candidates, { profiles, subject }, weights)) {
      yield;
      const before = passages.length;
      topics.forEach(({ id }, index) => {
        const score = scores[index] ?? 0;
        const voice = voices[index];
        if (score < weights.threshold || voice === undefined) return;
        passages.push(assigned(candidate, { id, index, voice }, certainty(score, weights)));
      });
      if (passages.length === before) guesses.push(guess(candidate, topics, scores, weights));
    }
    return { passages, guesses };
  }
  return { assign };
}

/** From 0 towards 1; 0.5 at the threshold. */
function certainty(score: number, weights: TopicWeights): number {
  return score / (score + weights.threshold);
}

function guess(
  { passage }: Candidate,
  topics: readonly Topic[],
  scores: readonly number[],
  weights: TopicWeights,
): TopicGuess {
  const best = topics
    .map(({ id }, index) => ({ id, score: scores[index] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostGuesses);
  return {
    passageId: passage.id,
    topicIds: best.map(({ id }) => id),
    score: certainty(best[0]?.score ?? 0, weights),
  };
}

function assigned(
  candidate: Candidate,
  topic: { readonly id: string; readonly index: number; readonly voice: TopicVoice },
  score: number,
): AssignedPassage {
  return {
    topicId: topic.id,
    passageId: candidate.passage.id,
    score,
    evidence: evidenceOf(candidate, topic.voice, topic.index),
    keyTerms: keyTermsOf(candidate.body, topic.voice),
  };
}

function definitionsOf(topics: readonly Topic[], definitions: readonly Passage[]): string[] {
  const texts = new Map(definitions.map((passage) => [passage.id, passage.text]));
  return topics.map((topic) => topic.definitionPassageIds.map((id) => texts.get(id) ?? '').join('\n'));
}

/** Body passages that name what the guideline is about: a library of other matters is spared the cutting of its own. */
function bodiesNaming(text: TitledText, countSubject: SubjectCounter): Passage[] {
  return bodiesOf(text).filter((passage) =>
    [passage.text, ...passage.headings, text.title].some((part) => countSubject(part) > 0),
  );
}

function bodiesOf({ passages }: TitledText): Passage[] {
  return passages.filter(({ kind }) => kind === 'body');
}

function remembering(countTerms: TermCounter): TermCounter {
  const known = new Map<string, ReturnType<TermCounter>>();
  return (text) => {
    const terms = known.get(text) ?? countTerms(text);
    known.set(text, terms);
    return terms;
  };
}
