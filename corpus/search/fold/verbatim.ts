import { fold } from './fold';

/** Nothing but marks, which are folded one for one, and blanks differs between a text and its folded form. */
const hasSameCharacters = 1;
/** And no blank was left out. */
const hasNoBlanks = 2;

/** The commonest marks of a Chinese text, each with its folded form in the same place. */
const marks = '，。；：？！（）“”‘’—';
const foldedMarks = ',.;:?!()""\'\'-';

const blank = /[\s\u200b\ufeff]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const onlyLettersAndDigits = /^[\p{L}\p{N}]+$/u;

/** What of a text is sure to stand in it as in its folded form. */
export interface Verbatim {
  /** As in `verbatimBitsFor`; 0 promises nothing. */
  readonly bits: number;
  /** Where, in the folded text, blanks were left out between two characters; ascending. */
  readonly gaps: readonly number[];
}

export function verbatimOf(text: string, folded: string): Verbatim {
  if (text === folded) return { bits: hasSameCharacters | hasNoBlanks, gaps: [] };
  const gaps = new Set<number>();
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    if (unit === folded.charAt(at)) at++;
    else {
      const mark = marks.indexOf(unit);
      if (mark >= 0 && foldedMarks.charAt(mark) === folded.charAt(at)) at++;
      else if (blank.test(unit)) gaps.add(at);
      else return { bits: 0, gaps: [] };
    }
  }
  if (at < folded.length) return { bits: 0, gaps: [] };
  return { bits: hasSameCharacters | (gaps.size === 0 ? hasNoBlanks : 0), gaps: [...gaps] };
}

/** The bit of a text that differs from its folded form by marks and blanks alone. */
export const sameCharactersBit = hasSameCharacters;

/**
 * The bits that a text needs to be sure to hold a needle as it is, given that its folded form does; null where bits
 * cannot tell.
 */
export function verbatimBitsFor(needle: string): number | null {
  if (!onlyLettersAndDigits.test(needle)) return null;
  return needle.length === 1 ? hasSameCharacters : hasSameCharacters | hasNoBlanks;
}

/** Whether a text with the same characters as its folded form cannot hold what was typed: 規定, ＷＰＳ. */
export function isOnlyVariant(typed: string): boolean {
  return [...typed].some((character) => letterOrDigit.test(character) && fold(character) !== character);
}
