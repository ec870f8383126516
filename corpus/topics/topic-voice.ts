import { isSense, sensesOf } from './related-words';
import type { TopicProfile, TopicWords } from './topic-profile';

/** How single words of a passage speak for a topic, for showing why it is there. */
export interface TopicVoice {
  /** Of the word itself and of the senses it has; 0 when it says nothing. */
  weightOf(word: string): number;
  /** The guideline's word that it is related to; null when it is the guideline's own. */
  standsFor(word: string): string | null;
}

/** `evokes` tells how much a word speaks for its senses. */
export function topicVoice(
  profile: TopicProfile,
  words: TopicWords | undefined,
  evokes: (word: string) => number,
): TopicVoice {
  const own = new Set([...(words?.title.keys() ?? []), ...(words?.definition.keys() ?? [])]);

  function weightOf(word: string): number {
    if (isSense(word)) return 0;
    const forSenses = sensesOf(word).reduce((sum, sense) => sum + (profile.get(sense) ?? 0), 0);
    return (profile.get(word) ?? 0) + forSenses * evokes(word);
  }

  function standsFor(word: string): string | null {
    if (own.has(word)) return null;
    const senses = new Set(sensesOf(word).filter((sense) => profile.has(sense)));
    const related = [...own].filter((other) => sensesOf(other).some((sense) => senses.has(sense)));
    const alike = related.filter((other) => [...other].some((character) => word.includes(character)));
    const named = related.filter((other) => words?.title.has(other));
    const nearest = [alike, named, related].find((choice) => choice.length > 0) ?? [];
    return nearest.sort((a, b) => weightOf(b) - weightOf(a))[0] ?? null;
  }

  return { weightOf, standsFor };
}

/** A word that weighs less than this share of the heaviest would not convince a reader. */
const leastShare = 0.2;

/** The heaviest of the words, without those that stand inside another that was chosen. */
export function strongest(words: Iterable<string>, voice: TopicVoice, most: number): string[] {
  const weighed = [...words]
    .map((word) => ({ word, weight: voice.weightOf(word) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.word.length - a.word.length);
  const least = (weighed[0]?.weight ?? 0) * leastShare;
  const chosen: string[] = [];
  for (const { word, weight } of weighed) {
    if (chosen.length === most || weight < least) break;
    if (!chosen.some((other) => other.includes(word) || word.includes(other))) chosen.push(word);
  }
  return chosen;
}
