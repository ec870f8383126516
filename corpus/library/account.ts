import type { Passage, Removal } from '../model';
import type { SourceAccount } from './interface';

/** A text's passages and removals, in the decoded source. */
export interface AccountedText {
  readonly id: string;
  readonly passages: readonly Passage[];
  readonly removed: readonly Pick<Removal, 'start' | 'end'>[];
}

export interface Account extends SourceAccount {
  /** Characters that stand in more than one passage or removal. */
  readonly doubled: number;
}

/** Counts every character of a source anew; nothing that was counted before is trusted. Cost: one byte a character. */
export function accountOf(file: string, characters: number, texts: readonly AccountedText[]): Account {
  const times = new Uint8Array(characters);
  const count = (start: number, end: number): number => {
    for (let at = start; at < end; at += 1) times[at] = Math.min(255, (times[at] ?? 0) + 1);
    return end - start;
  };
  let covered = 0;
  let removed = 0;
  for (const text of texts) {
    for (const { source } of text.passages) for (const [start, end] of source.spans) covered += count(start, end);
    for (const { start, end } of text.removed) removed += count(start, end);
  }
  return {
    file,
    characters,
    texts: texts.map((text) => text.id),
    covered,
    removed,
    unaccounted: times.filter((number) => number === 0).length,
    doubled: times.filter((number) => number > 1).length,
  };
}
