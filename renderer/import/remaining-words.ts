import { wording } from '../../corpus/wording';

const words = wording.window.import;
const minute = 60_000;

/** How long something may still take, in words and whole minutes; empty where that is not known. `remaining` in milliseconds. */
export function remainingWords(remaining: number | null): string {
  if (remaining === null) return '';
  if (remaining < minute) return words.soon;
  const minutes = Math.ceil(remaining / minute);
  return minutes < 60 ? words.minutes(minutes) : words.hours(Math.floor(minutes / 60), minutes % 60);
}
