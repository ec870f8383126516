/** What of a text is wording, and what is only punctuation, width or blanks. */
import { fold } from '../search/fold/fold';

/** Signs that are read aloud: leaving one out changes what is said. */
const wordSigns = '%‰℃°+=×÷±$￥¥€£';
const notLetters = new RegExp(`[^\\p{L}\\p{N}\\p{M}${wordSigns}]`, 'gu');
/** A mark between two digits is part of the number: 3.5, 10:30, 2011-2015. */
const markInNumber = /(?<=\p{Nd})\s*([.:/-])\s*(?=\p{Nd})/gu;
const dashes = /[‐‑‒–—―−─~〜∼]+/gu;
/** Full-width letters and digits, and radicals that stand for characters: the same characters in another width. */
const wide = /[\uFF01-\uFFEE\u3000\u2F00-\u2FD5]/gu;

/** Put for a mark inside a number while the others are taken out; a letter of no script in use. */
const keptMarks: Readonly<Record<string, string>> = { '.': '𐠀', ':': '𐠁', '/': '𐠂', '-': '𐠃' };

/** The characters that are wording: two texts of which these are equal differ in punctuation, width and blanks alone. */
export function wordingOf(text: string): string {
  return text
    .replace(wide, (character) => character.normalize('NFKC'))
    .replace(dashes, '-')
    .replace(markInNumber, (_, mark: string) => keptMarks[mark] ?? '')
    .replace(notLetters, '');
}

/** As `wordingOf`, of the folded form: what is compared where texts are likened to each other. */
export function lettersOf(text: string): string {
  return wordingOf(fold(text));
}

const letter = /[\p{L}\p{N}\p{M}\p{Surrogate}]/u;
/** By UTF-16 unit: 0 unknown, 1 a letter or digit, 2 anything else. */
const kinds = new Uint8Array(0x10000);

/** Whether a unit of a folded text is part of its wording. */
export function isLetterUnit(unit: number): boolean {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known === 1;
  const isLetter = letter.test(String.fromCharCode(unit));
  kinds[unit] = isLetter ? 1 : 2;
  return isLetter;
}
