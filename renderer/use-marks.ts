import { useState } from 'react';

/** Which of the things in some rows are chosen, to do something to all of them. */
export interface Marks {
  readonly ids: ReadonlySet<string>;
  /** Chooses a row or lets it go; with `isRange`, all from the row that was last changed to this one are chosen. */
  toggle(row: string, isRange: boolean): void;
  all(): void;
  none(): void;
}

/**
 * `rows`: all of them, in their order; those that are no longer there are chosen no longer. `idOf` tells what stands in
 * a row, where one thing may stand in several.
 */
export function useMarks(rows: readonly string[], idOf: (row: string) => string = (row) => row): Marks {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const ids = rows.map(idOf);
  return {
    ids: new Set(ids.filter((id) => chosen.has(id))),
    toggle(row, isRange) {
      const changed = isRange ? idsBetween(rows, last, row) : [row];
      setChosen((now) => marked(now, changed.map(idOf), idOf(row)));
      setLast(row);
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
