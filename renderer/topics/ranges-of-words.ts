import type { Range } from '../../electron/contract';

/** Where any of `words` stands in `sentence`, UTF-16 code units; a longer word wins over one inside it. */
export function rangesOfWords(sentence: string, words: readonly string[]): readonly Range[] {
  const longestFirst = words.filter((word) => word !== '').sort((one, other) => other.length - one.length);
  const ranges: Range[] = [];
  for (let position = 0; position < sentence.length; position += 1) {
    const word = longestFirst.find((candidate) => sentence.startsWith(candidate, position));
    if (word === undefined) continue;
    ranges.push([position, position + word.length]);
    position += word.length - 1;
  }
  return ranges;
}
