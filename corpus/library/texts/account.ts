import type { Passage, Removal } from '../../model';
import type { SourceAccount } from '../interface';

/** A text's passages and removals, in the decoded source. */
export interface AccountedText {
  readonly id: string;
  readonly passages: readonly Passage[];
  readonly removed: readonly Pick<Removal, 'start' | 'end'>[];
}

export interface Account extends SourceAccount {
  /** Characters that are counted a second time, or that the source does not have. */
  readonly doubled: number;
}

/** Counts every character of a source anew; nothing that was counted before is trusted. Cost: one byte a character. */
export function accountOf(file: string, characters: number, texts: readonly AccountedText[]): Account {
  const isCounted = new Uint8Array(characters);
  const count = (start: number, end: number): number => {
    isCounted.fill(1, start, end);
    return end - start;
  };
  let covered = 0;
  let removed = 0;
  for (const text of texts) {
    for (const { source } of text.passages) for (const [start, end] of source.spans) covered += count(start, end);
    for (const { start, end } of text.removed) removed += count(start, end);
  }
  const unaccounted = isCounted.filter((mark) => mark === 0).length;
  return {
    file,
    characters,
    texts: texts.map((text) => text.id),
    covered,
    removed,
    unaccounted,
    doubled: covered + removed - (characters - unaccounted),
  };
}
