import { wording } from '../../wording';
import { fold } from '../fold/fold';
import type { OtherNames } from './synonyms';

const words = wording.search.synonyms;

/** What people write between the words of a set. */
const separators = /[\s、，,；;]+/u;
const mostWords = 20;
/** Characters. One alone stands in every second passage. */
const shortestWord = 2;
const longestWord = 40;

/** The words of a set, each once, or why they are none, in Chinese. */
export type SynonymReading =
  | { readonly isSet: true; readonly words: OtherNames }
  | { readonly isSet: false; readonly reason: string };

/** Reads a set as it was typed or stands in a line: words with blanks, commas or 、 between them. */
export function readSynonyms(typed: string): SynonymReading {
  const distinct = new Map(typed.split(separators).flatMap((word) => (fold(word) === '' ? [] : [[fold(word), word]])));
  const set = [...distinct.values()];
  const reason = problemOf(set);
  return reason === null ? { isSet: true, words: set } : { isSet: false, reason };
}

function problemOf(set: OtherNames): string | null {
  if (set.some((word) => word.includes('\0') || /\p{Surrogate}/u.test(word))) return words.unstorable;
  const short = set.find((word) => [...word].length < shortestWord);
  if (short !== undefined) return words.tooShort(short);
  const long = set.find((word) => [...word].length > longestWord);
  if (long !== undefined) return words.tooLong([...long].slice(0, shortestWord * 4).join(''), longestWord);
  if (set.length < 2) return words.tooFew;
  return set.length > mostWords ? words.tooMany(mostWords) : null;
}

/** Whether two sets have the same words, in whatever order and form. */
export function areSameSynonyms(one: OtherNames, other: OtherNames): boolean {
  const folded = new Set(one.map(fold));
  return one.length === other.length && other.every((word) => folded.has(fold(word)));
}
