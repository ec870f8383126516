import traditionalCharacters from 'opencc-js/dict/TSCharacters';
import type { Range } from '../../model';
import { characterOfRadical } from '../../radicals';

/** The copy of a text that is searched, with the way back to the characters that it was made from. */
export interface Folded {
  readonly text: string;
  /** Where, in the source, the character stands that each unit of `text` came from. */
  readonly starts: readonly number[];
}

/**
 * One writing for each mark that hands, keyboards and converters write in several. Whole words are never
 * touched: only what a reader would call the same mark. Left to NFKC: full-width letters, digits and , ; : ! ? ( ).
 */
const marks: Readonly<Record<string, string>> = {
  '。': '.',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '〝': '"',
  '〞': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '〔': '(',
  '〕': ')',
  '【': '[',
  '】': ']',
  '〈': '<',
  '〉': '>',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '─': '-',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '〜': '~',
  '∼': '~',
  〇: '零',
  '○': '零',
};

/** Characters that the fonts of document sites show as another one: 处臵 is read as 处置. */
const fontFaults: Readonly<Record<string, string>> = {
  臵: '置',
  幵: '并',
  癿: '的',
  斱: '方',
  収: '发',
  亍: '于',
};

/** Traditional characters that the table of OpenCC leaves as they are, though a simplified text has another for each. */
const traditionalHabits: Readonly<Record<string, string>> = {
  妳: '你',
  牠: '它',
  衹: '只',
  祇: '只',
  衞: '卫',
  暱: '昵',
  甦: '苏',
};

let simplifiedForms: ReadonlyMap<string, string> | null = null;

function readSimplifiedForms(): ReadonlyMap<string, string> {
  return new Map(
    traditionalCharacters.split('|').map((pair) => {
      const [traditional = '', first = ''] = pair.split(' ');
      return [traditional, first];
    }),
  );
}

/** A few simplified forms are traditional ones of others: 薴 苧 苎. */
function simplified(character: string): string {
  simplifiedForms ??= readSimplifiedForms();
  const form = traditionalHabits[character] ?? simplifiedForms.get(character);
  return form === undefined || form === character ? character : simplified(form);
}

/** White space, control and zero-width characters, variation selectors: nothing that is read. */
const unread = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/** Empty where the character is not read. */
function foldCharacter(character: string): string {
  let folded = '';
  for (const plain of character.normalize('NFKC').toLowerCase()) {
    if (!unread.test(plain))
      folded += marks[plain] ?? fontFaults[plain] ?? characterOfRadical(plain) ?? simplified(plain);
  }
  return folded;
}

/**
 * Folded forms by UTF-16 unit, worked out when first met: 0 unknown, `seeManyUnits` where the form is not one unit.
 * 128 KB; most texts need a few thousand entries.
 */
const oneUnit = new Uint16Array(0x10000);
const seeManyUnits = 0xffff;
const manyUnits = new Map<string, string>();

function foldedForm(character: string): string {
  const known = manyUnits.get(character);
  if (known !== undefined) return known;
  const folded = foldCharacter(character);
  if (character.length === 1 && folded.length === 1) oneUnit[character.charCodeAt(0)] = folded.charCodeAt(0);
  else {
    if (character.length === 1) oneUnit[character.charCodeAt(0)] = seeManyUnits;
    manyUnits.set(character, folded);
  }
  return folded;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** 2 where a surrogate pair begins at `index`, else 1. */
function characterLength(text: string, index: number): 1 | 2 {
  if (!isHighSurrogate(text.charCodeAt(index))) return 1;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function foldInto(text: string, blank: string, starts: number[] | null): string {
  let folded = '';
  for (let index = 0; index < text.length; ) {
    const length = characterLength(text, index);
    const unit = oneUnit[text.charCodeAt(index)] ?? 0;
    const isPlain = length === 1 && unit !== 0 && unit !== seeManyUnits;
    const form = isPlain ? String.fromCharCode(unit) : foldedForm(text.slice(index, index + length)) || blank;
    folded += form;
    if (starts) for (let count = 0; count < form.length; count++) starts.push(index);
    index += length;
  }
  return folded;
}

/**
 * The searched form: one width, one script of marks, lower case, simplified characters, compatibility forms and
 * font faults resolved, blanks gone. About four million characters a second.
 */
export function fold(text: string): string {
  return foldInto(text, '', null);
}

/** As `fold`, but each blank stays as one space, so that words it separates stay apart. */
export function foldWords(text: string): string {
  return foldInto(text, ' ', null);
}

/** As `fold`, with the way back. */
export function foldWithOrigin(text: string): Folded {
  const starts: number[] = [];
  return { text: foldInto(text, '', starts), starts };
}

/** The characters of `source` that `[start, end)` of its folded form came from, whole. */
export function unfoldRange(source: string, folded: Folded, start: number, end: number): Range {
  const first = folded.starts[start];
  const last = folded.starts[end - 1];
  if (first === undefined || last === undefined) throw new RangeError(`no folded range ${start}–${end}`);
  return [first, last + characterLength(source, last)];
}

/** Every place of a folded needle, from left to right, none overlapping the one before. */
export function occurrences(source: string, folded: Folded, needle: string): Range[] {
  const found: Range[] = [];
  if (needle === '') return found;
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
    const range = unfoldRange(source, folded, at, at + needle.length);
    const previous = found.at(-1);
    if (!previous || previous[1] <= range[0]) found.push(range);
  }
  return found;
}
