import { createHash } from 'node:crypto';
import type { Passage } from '../../model';

type Words = Pick<Passage, 'role' | 'text'>;

/**
 * The same for the same words in the same order, whatever file they stand in, however they are broken into lines: a hash
 * over the cleaned text without white space. What a text says about itself counts only where it says nothing else.
 */
export function fingerprintOf(passages: readonly Words[]): string {
  const words = passages.filter(({ role }) => role !== 'metadata');
  const hash = createHash('sha256');
  for (const { text } of words.length > 0 ? words : passages) hash.update(text.replace(/\s+/gu, ''));
  return hash.digest('hex');
}
