import { wording } from '../wording';

/** 2026年11月3日 of `2026-11-03`: Arabic numerals without leading zeros (GB/T 9704-2012, 7.3.5.4). */
export function printedDate(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (match === null) throw new RangeError(`not a calendar day: ${day}`);
  return wording.export.date(Number(match[1]), Number(match[2]), Number(match[3]));
}
