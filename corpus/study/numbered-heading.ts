import { wording } from '../wording';
import { chineseNumber } from './chinese-number';
import type { HeadingBlock } from './document';

/** A heading with its number as official documents write it (GB/T 9704-2012, 7.3.3): 一、 then （一）. */
export function heading(level: 1 | 2, ordinal: number, title: string): HeadingBlock {
  const number = chineseNumber(ordinal);
  const text = level === 1 ? wording.export.headingOne(number, title) : wording.export.headingTwo(number, title);
  return { kind: 'heading', level, text };
}
