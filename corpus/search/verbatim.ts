/** Nothing but marks, which are folded one for one, and blanks differs between a text and its folded form. */
const hasSameCharacters = 1;
/** And no blank was left out. */
const hasNoBlanks = 2;

/** The commonest marks of a Chinese text, each with its folded form in the same place. */
const marks = '，。；：？！（）“”‘’—';
const foldedMarks = ',.;:?!()""\'\'-';

const blank = /[\s\u200b\ufeff]/u;
const onlyLettersAndDigits = /^[\p{L}\p{N}]+$/u;

/** What of a text is sure to stand in it as in its folded form: bits as in `verbatimBitsFor`; 0 promises nothing. */
export function verbatimOf(text: string, folded: string): number {
  if (text === folded) return hasSameCharacters | hasNoBlanks;
  let isWithoutBlanks = true;
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    if (unit === folded.charAt(at)) at++;
    else {
      const mark = marks.indexOf(unit);
      if (mark >= 0 && foldedMarks.charAt(mark) === folded.charAt(at)) at++;
      else if (blank.test(unit)) isWithoutBlanks = false;
      else return 0;
    }
  }
  return at === folded.length ? hasSameCharacters | (isWithoutBlanks ? hasNoBlanks : 0) : 0;
}

/**
 * The bits that a text needs to be sure to hold a needle as it is, given that its folded form does; null where bits
 * cannot tell.
 */
export function verbatimBitsFor(needle: string): number | null {
  if (!onlyLettersAndDigits.test(needle)) return null;
  return needle.length === 1 ? hasSameCharacters : hasSameCharacters | hasNoBlanks;
}
