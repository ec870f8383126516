/** ① to ㊿, as notes are numbered; [51] where there is no such character. */
export function circledNumber(value: number): string {
  const [first, start] = runs.findLast(([, begin]) => value >= begin) ?? [0, 0];
  return value < 1 || value > 50 ? `[${value}]` : String.fromCodePoint(first + value - start);
}

/** The first character of each run of Unicode, and its number. */
const runs = [
  [0x2460, 1],
  [0x3251, 21],
  [0x32b1, 36],
] as const;
