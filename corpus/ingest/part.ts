import type { Correction, PassageRole, Range } from '../model';
import { closeUp } from './characters';
import type { Enumerator, EnumeratorStyle } from './enumerator';
import type { Block } from './split';

export type HeadingStyle = EnumeratorStyle | 'plain' | `mark-${number}`;

/** A block with its role, before it knows what stands above it. */
export interface Part {
  readonly block: Block;
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly role: PassageRole;
  /** Of a heading, an outline entry or a numbered paragraph. */
  readonly style: HeadingStyle | null;
  readonly enumerator: Enumerator | null;
  /** In `text`. */
  readonly runIn: Range | null;
}

/** 目录, as a heading of its own. */
export function isContentsHeading(text: string): boolean {
  return /^目\s?[录次]$/.test(text);
}

/** A heading's words: without number and without the punctuation at its end. */
export function headingName(text: string, enumerator: Enumerator | null): string {
  const words = text.replace(/^\d{1,2}(?:\.\d{1,2}){1,3}\s+/, '').slice(enumerator?.length ?? 0);
  return closeUp(words.replace(/[。，；：、,.;:]{1,4}$/, '').trim());
}
