import type { Block } from '../study/document';
import { wording } from '../wording';

/** One line of the contents of a booklet. */
export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
  /** Of the excerpts under it, 3—8; empty where there are none. */
  readonly numbers: string;
}

/**
 * The headings, with the numbers of the excerpts under each: these are right in every program and at every size, while
 * page numbers are known only to the program that sets the pages.
 */
export function contentsOf(blocks: readonly Block[]): readonly ContentsEntry[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading') return [];
    const after = blocks.slice(index + 1);
    const end = after.findIndex((next) => next.kind === 'heading' && next.level <= block.level);
    const numbers = (end === -1 ? after : after.slice(0, end)).flatMap((under) =>
      under.kind === 'excerpt' ? [under.number] : [],
    );
    return [{ level: block.level, text: block.text, numbers: spanOf(numbers) }];
  });
}

function spanOf(numbers: readonly number[]): string {
  const [first] = numbers;
  const last = numbers.at(-1);
  return first === undefined || last === undefined ? '' : wording.export.numbers(first, last);
}
