import type { Passage, Range } from '../../electron/contract';

export interface Find {
  readonly passageId: string;
  /** In the passage's `text`. */
  readonly range: Range;
}

/** Every place where the words stand in the passages, whatever their width or case; matches do not overlap. */
export function findInPassages(passages: readonly Pick<Passage, 'id' | 'text'>[], words: string): readonly Find[] {
  const wanted = foldWidth(words.trim());
  if (wanted === '') return [];
  return passages.flatMap(({ id, text }) => {
    const folded = foldWidth(text);
    const finds: Find[] = [];
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
      finds.push({ passageId: id, range: [at, at + wanted.length] });
    }
    return finds;
  });
}

/** Full-width forms as their half-width ones and lower case, one unit for one, so that offsets stay. */
function foldWidth(text: string): string {
  return text
    .replace(/[！-～]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
