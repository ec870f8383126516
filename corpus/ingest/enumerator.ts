import { chineseNumber } from './characters';

export type EnumeratorStyle =
  | 'volume'
  | 'piece'
  | 'chapter'
  | 'section'
  | 'article'
  | 'first'
  | 'bracketed'
  | 'digit'
  | 'bracketed-digit'
  | 'circled'
  | 'ordinal'
  | 'point'
  | 'bullet';

export interface Enumerator {
  readonly style: EnumeratorStyle;
  /** From 1; 0 for a bullet or a number that is not read. */
  readonly ordinal: number;
  /** Units that it takes from the start of the text, with the space that follows it. */
  readonly length: number;
}

const styles: readonly { readonly style: EnumeratorStyle; readonly pattern: string }[] = [
  { style: 'volume', pattern: `第(?<number>${chineseNumber}{1,5}|\\d{1,3})(?:编|卷|部分|分编)[\\s\\u3000]*` },
  { style: 'piece', pattern: `【第?(?<number>篇${chineseNumber}{1,3}|${chineseNumber}{1,3}篇)】\\s*` },
  { style: 'chapter', pattern: `第(?<number>${chineseNumber}{1,5}|\\d{1,3})章\\s*` },
  { style: 'section', pattern: `第(?<number>${chineseNumber}{1,5}|\\d{1,3})节\\s*` },
  {
    style: 'article',
    pattern: `第(?<number>${chineseNumber}{1,7}|\\d{1,4})条(?:之${chineseNumber}{1,2})?(?=[\\s【（(]|$)\\s*`,
  },
  { style: 'first', pattern: `(?<number>${chineseNumber}{1,3})、(?!${chineseNumber}{1,3}[、级类等])\\s*` },
  { style: 'bracketed', pattern: `[（(](?<number>${chineseNumber}{1,3})[）)]、?\\s*` },
  { style: 'digit', pattern: '(?<number>\\d{1,2})\\s?[、.．](?!\\d)\\s*' },
  { style: 'bracketed-digit', pattern: '[（(](?<number>\\d{1,2})[）)]、?\\s*' },
  { style: 'circled', pattern: '(?<number>[①-⑳])\\s*' },
  { style: 'ordinal', pattern: `第(?<number>${chineseNumber}{1,2})[、，,：:]\\s*` },
  { style: 'point', pattern: '(?<number>[一二三四五六七八九十])(?:是|要(?!素|件|点))\\s*' },
  { style: 'bullet', pattern: '[●■◆▲★◎○□◇]\\s*' },
];

const patterns = styles.map(({ style, pattern }) => ({ style, start: new RegExp(`^${pattern}`) }));

/** An enumerator at the start of a line, as part of a regular expression. */
export const anyEnumerator = patternOf(styles);

/** The same without those that only paragraphs have. */
export const headingEnumerator = patternOf(styles.filter(({ style }) => style !== 'article' && style !== 'point'));

/** Longest enumerator in units, generously. */
const longestEnumerator = 24;

const firstUnit = /^[第【（(●■◆▲★◎○□◇①-⑳\d一二三四五六七八九十百千零〇两]/;

/** The enumerator that a text starts with. */
export function enumeratorOf(text: string): Enumerator | null {
  if (!firstUnit.test(text)) return null;
  const head = text.slice(0, longestEnumerator);
  for (const { style, start } of patterns) {
    const match = start.exec(head);
    if (match !== null) return { style, ordinal: readNumber(match.groups?.number ?? ''), length: match[0].length };
  }
  return null;
}

/** Up to 99 and without 篇; 0 where it is not read. */
function readNumber(number: string): number {
  if (number === '') return 0;
  if (number.length === 1) return readDigit(number);
  const written = number.replace('篇', '');
  if (/^\d+$/.test(written)) return Number(written);
  const digits = '一二三四五六七八九';
  const parts = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(written);
  if (parts === null) return 0;
  const [, tens = '', ten = '', ones = ''] = parts;
  const value = digits.indexOf(ones) + 1;
  if (ten !== '') return (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 + value;
  return tens === '' ? value : digits.indexOf(tens) + 1;
}

function readDigit(digit: string): number {
  if (/\d/.test(digit)) return Number(digit);
  if (digit >= '①' && digit <= '⑳') return digit.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  return '一二三四五六七八九十'.indexOf(digit) + 1;
}

function patternOf(chosen: typeof styles): string {
  return `(?:${chosen.map(({ pattern }) => pattern.replace('?<number>', '?:')).join('|')})`;
}
