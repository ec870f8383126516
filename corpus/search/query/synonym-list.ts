import { wording } from '../../wording';
import type { OtherNames } from './synonyms';

/** Lines of a list that say something, with their numbers from 1; those that begin with # are remarks. */
export function synonymLines(content: string): { readonly line: number; readonly typed: string }[] {
  return content
    .split(/\r\n|\r|\n/u)
    .map((typed, index) => ({ line: index + 1, typed: typed.trim() }))
    .filter(({ typed }) => typed !== '' && !typed.startsWith('#'));
}

/** The list as a text file that `synonymLines` and `readSynonyms` read back. */
export function synonymList(sets: readonly OtherNames[]): string {
  return sets.map((set) => `${set.join(wording.search.synonyms.separator)}\n`).join('');
}
