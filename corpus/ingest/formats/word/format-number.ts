/** The numbers that Word sets before paragraphs, in the ways of writing that Chinese documents use. */

const digits = '○一二三四五六七八九';
const legalDigits = '零壹贰叁肆伍陆柒捌玖';

/** `format` as numbering.xml names it; a way of writing that is not known becomes Arabic numerals. */
export function formatNumber(value: number, format: string): string {
  const write = writers[format];
  return value < 0 || write === undefined ? String(value) : write(value);
}

const writers: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  chineseCounting: (value) => (value < 100 ? counted(value, '○') : digitByDigit(value, digits)),
  taiwaneseCounting: (value) => (value < 100 ? counted(value, '○') : digitByDigit(value, digits)),
  chineseCountingThousand: (value) => counted(value, '零'),
  taiwaneseCountingThousand: (value) => counted(value, '零'),
  japaneseCounting: (value) =>
    counted(value, '〇')
      .replaceAll('零', '')
      .replace(/一(?=[十百千])/g, ''),
  ideographDigital: (value) => digitByDigit(value, digits.replace('○', '〇')),
  japaneseDigitalTenThousand: (value) => digitByDigit(value, digits.replace('○', '〇')),
  taiwaneseDigital: (value) => digitByDigit(value, digits),
  chineseLegalSimplified: legal,
  ideographTraditional: (value) => from('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => from('子丑寅卯辰巳午未申酉戌亥', value),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => from('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', value),
  decimalEnclosedFullstop: (value) => from('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', value),
  ideographEnclosedCircle: (value) => from('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉', value),
};

/** A row of signs that goes so far; beyond it Word writes plain numerals. */
function from(signs: string, value: number): string {
  return signs[value - 1] ?? String(value);
}

function circled(value: number): string {
  if (value > 20 && value <= 35) return String.fromCharCode(0x3251 + value - 21);
  if (value > 35 && value <= 50) return String.fromCharCode(0x32b1 + value - 36);
  return from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', value);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function digitByDigit(value: number, signs: string): string {
  return String(value).replace(/\d/g, (digit) => signs[Number(digit)] ?? digit);
}

/** 一, 十二, 二十, 一百零五, 一千零一十; below ten thousand. */
function counted(value: number, zero: string): string {
  if (value === 0) return zero;
  if (value >= 10_000) return digitByDigit(value, digits);
  return grouped(value, digits, ['', '十', '百', '千'], '零').replace(/^一十/, '十');
}

function legal(value: number): string {
  if (value === 0 || value >= 10_000) return digitByDigit(value, legalDigits);
  return grouped(value, legalDigits, ['', '拾', '佰', '仟'], '零');
}

function grouped(value: number, signs: string, units: readonly string[], zero: string): string {
  const written = [...String(value)].map((digit, index, all) =>
    digit === '0' ? zero : `${signs[Number(digit)]}${units[all.length - 1 - index]}`,
  );
  return written
    .join('')
    .replace(new RegExp(`${zero}{2,}`, 'g'), zero)
    .replace(new RegExp(`${zero}$`), '');
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  if (value >= 4000) return String(value);
  let rest = value;
  let written = '';
  for (const [worth, sign] of signs) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}

/** A … Z, AA, BB … as Word counts on. */
function letters(value: number): string {
  if (value === 0) return '';
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 10));
}
