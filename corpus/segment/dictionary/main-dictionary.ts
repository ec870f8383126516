import { fieldWords } from './field-words';

/**
 * Rarer words of the full dictionary are left out: two thirds of it, which the general model of word forms cuts nearly
 * alike. What is left loads in a quarter of the time and takes a third of the memory.
 */
const leastFrequency = 10;

/** Longer entries are proverbs and names; the words inside them are entries of their own. */
const longestWord = 8;

interface Entry {
  readonly frequency: number;
  readonly tag: string;
}

/**
 * The main dictionary that ships, in jieba's own form (`word frequency tag`, a line each): the common words of its full
 * one, every single character, and the words of the field, each just frequent enough to stay whole on its own.
 */
export function mainDictionary(full: string): string {
  const entries = commonEntries(full);
  let total = 0;
  for (const { frequency } of entries.values()) total += frequency;
  // Shorter ones first: a longer word must stay whole beside the field's own words inside it.
  for (const word of [...fieldWords].sort((a, b) => a.length - b.length)) {
    const known = entries.get(word);
    const frequency = Math.max(known?.frequency ?? 0, frequencyToStayWhole(word, entries, total));
    entries.set(word, { frequency, tag: known?.tag ?? 'n' });
  }
  return [...entries].map(([word, { frequency, tag }]) => `${word} ${frequency} ${tag}\n`).join('');
}

function commonEntries(full: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of full.split('\n')) {
    const [word = '', count = '', tag = ''] = line.trimEnd().split(' ');
    const length = [...word].length;
    const frequency = Number(count);
    if (length === 1 || (length > 1 && length <= longestWord && frequency >= leastFrequency))
      entries.set(word, { frequency, tag });
  }
  return entries;
}

/** Jieba takes the cut whose words' shares of all words multiply to most: the word itself must have more than that. */
function frequencyToStayWhole(word: string, entries: ReadonlyMap<string, Entry>, total: number): number {
  const best = [1];
  for (let end = 1; end <= word.length; end++) {
    let most = 0;
    for (let start = 0; start < end; start++) {
      if (start === 0 && end === word.length) continue;
      const frequency = entries.get(word.slice(start, end))?.frequency ?? 0;
      most = Math.max(most, ((best[start] ?? 0) * frequency) / total);
    }
    best.push(most);
  }
  return Math.ceil((best.at(-1) ?? 0) * total) + 1;
}
