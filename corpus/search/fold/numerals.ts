const digits = '零一二三四五六七八九';
const units: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Folded: 〇 is 零 there. */
const chinese = /[零一二三四五六七八九十百千两]+/g;
const arabic = /\d+/g;
/** 12.5规划: the twelfth plan of five years. */
const fiveYearPlan = /(\d\d)\.5(?=规划|计划|时期)/g;

/** A single character is a number only where it is counted by: 八项, 第三; 一切 and 十分 are words. */
const countedBy = /^[年月日号届次项个条款章节位名]/;

/** A number above is a year, or is written digit by digit. */
const greatestSpelled = 999;

/** Null where the characters are no number: 千百, 十十. */
function numberOf(written: string): string | null {
  if (/^[零一二三四五六七八九]{2,}$/.test(written)) return [...written].map((digit) => digits.indexOf(digit)).join('');
  let total = 0;
  let lastUnit = Number.POSITIVE_INFINITY;
  let digit: number | null = null;
  for (const character of written) {
    const unit = units.get(character);
    const value = character === '两' ? 2 : digits.indexOf(character);
    if (unit === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else {
      if (unit >= lastUnit || (digit === null && unit !== 10)) return null;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
    }
  }
  return String(total + (digit ?? 0));
}

function spelled(number: string): string {
  const value = Number(number);
  if (number.startsWith('0') || value > greatestSpelled)
    return [...number].map((digit) => digits[Number(digit)] ?? '').join('');
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const ten =
    tens === 1 && hundreds === 0 ? '十' : tens > 0 ? `${digits[tens]}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return (hundreds > 0 ? `${digits[hundreds]}百` : '') + ten + (ones > 0 ? (digits[ones] ?? '') : '');
}

/** How else the numbers of a folded needle are written: 十八大, 18大; 二零一二, 2012. Not itself; at most two. */
export function numeralForms(needle: string): readonly string[] {
  const inArabic = needle.replace(chinese, (number, at: number) => {
    const isCounted = number.length > 1 || needle[at - 1] === '第' || countedBy.test(needle.slice(at + 1));
    return (isCounted ? numberOf(number) : null) ?? number;
  });
  const inChinese = needle.replace(fiveYearPlan, (_, plan: string) => `${spelled(plan)}五`).replace(arabic, spelled);
  return [...new Set([inArabic, inChinese])].filter((form) => form !== needle);
}
