import { useMemo, useState } from 'react';
import type { Passage, Range } from '../../electron/contract';
import { type Find, findInPassages } from './find-in-passages';

export interface Finding {
  readonly words: string;
  readonly count: number;
  /** From 1; 0 when nothing was found. */
  readonly position: number;
  readonly current: Find | null;
  readonly byPassage: ReadonlyMap<string, readonly Range[]>;
  readonly change: (words: string) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Looks for words in a text, from the passage in hand onwards; nothing is looked for while it is not active. */
export function useFind(passages: readonly Passage[], currentId: string | null, isActive: boolean): Finding {
  const [words, setWords] = useState('');
  const [index, setIndex] = useState(0);
  const finds = useMemo(() => (isActive ? findInPassages(passages, words) : []), [passages, words, isActive]);
  const byPassage = useMemo(() => {
    const grouped = new Map<string, Range[]>();
    for (const { passageId, range } of finds) grouped.set(passageId, [...(grouped.get(passageId) ?? []), range]);
    return grouped;
  }, [finds]);
  const current = finds[index] ?? null;
  return {
    words,
    count: finds.length,
    position: current === null ? 0 : index + 1,
    current,
    byPassage,
    change: (next) => {
      setWords(next);
      setIndex(firstFrom(passages, currentId, findInPassages(passages, next)));
    },
    step: (by) => setIndex((now) => (finds.length === 0 ? 0 : (now + by + finds.length) % finds.length)),
  };
}

/** The first find in or after a passage; the very first when there is none. */
function firstFrom(passages: readonly Passage[], passageId: string | null, finds: readonly Find[]): number {
  const orders = new Map(passages.map(({ id, order }) => [id, order]));
  const from = passageId === null ? 0 : (orders.get(passageId) ?? 0);
  return Math.max(
    0,
    finds.findIndex((find) => (orders.get(find.passageId) ?? 0) >= from),
  );
}
