import { lettersOf } from './sketch';

/** Shorter passages are the same in many works without any being the other's edition: 第一章 总则. */
const leastLetters = 20;

/**
 * The same for passages of the same letters, whatever their punctuation and spaces, and different for all others that
 * a library will ever hold (53 bits); null where there are too few letters to tell an edition from chance.
 */
export function passageKey(text: string): number | null {
  const letters = lettersOf(text);
  if (letters.length < leastLetters) return null;
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < letters.length; at += 1) {
    const unit = letters.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + (low >>> 16)), 0x5bd1e995);
    high ^= high >>> 15;
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
