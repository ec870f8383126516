import { useState } from 'react';

/** Which of some rows are chosen, to be copied together. */
export interface Marks {
  readonly ids: ReadonlySet<string>;
  /** Chooses a row or lets it go; with `isRange`, all between the row that was last changed and this one become like it. */
  toggle(id: string, isRange: boolean): void;
  all(): void;
  none(): void;
}

/** `ids`: of all rows, in their order. Those that are no longer there are chosen no longer. */
export function useMarks(ids: readonly string[]): Marks {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  return {
    ids: new Set(ids.filter((id) => chosen.has(id))),
    toggle(id, isRange) {
      setChosen((now) => marked(now, isRange ? idsBetween(ids, last, id) : [id], id));
      setLast(id);
    },
    all: () => setChosen(new Set(ids)),
    none: () => setChosen(new Set()),
  };
}

/** The rows between two, both among them, in whatever order; the second alone where the first is not there. */
export function idsBetween(ids: readonly string[], first: string | null, second: string): readonly string[] {
  const from = first === null ? -1 : ids.indexOf(first);
  const to = ids.indexOf(second);
  return from < 0 || to < 0 ? [second] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** A single row changes; of several, all become chosen. */
function marked(now: ReadonlySet<string>, rows: readonly string[], id: string): ReadonlySet<string> {
  const isLeft = rows.length === 1 && now.has(id);
  return new Set(isLeft ? [...now].filter((other) => other !== id) : [...now, ...rows]);
}
