import type { Passage, TidyingDecision, TidyingRecord } from '../../electron/contract';
import { type OriginalPiece, originalPassages } from '../reader/original-pieces';

/** A stretch of the source beside what became of it; offsets in the source. */
export interface TidyingRow {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly OriginalPiece[];
  /** Null where all of it was removed. */
  readonly passage: Passage | null;
  /** Where the passage before it ends; null for the first. */
  readonly previousEnd: number | null;
  /** Where the passage after it begins; only of what was removed as a whole. */
  readonly nextStart: number | null;
  /** Why something was changed in it. */
  readonly reasons: ReadonlySet<string>;
  /** What a person decided about its characters, earliest first. */
  readonly decisions: TidyingRecord['decisions'];
}

/** `changed`, `all`, or only what was changed for one reason. */
export type TidyingView = string;

/** The whole source of a text in its order; blank lines between paragraphs are left out. */
export function rowsOfRecord({ passages, removed, decisions }: TidyingRecord): readonly TidyingRow[] {
  const original = originalPassages(passages, removed);
  const rows: TidyingRow[] = [];
  let previousEnd: number | null = null;
  let nextStart: number | null = null;
  const add = (id: string, pieces: readonly OriginalPiece[], passage: Passage | null) => {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return;
    const end = last.at + last.text.length;
    const reasons = new Set(pieces.flatMap((piece) => reasonOf(piece) ?? []));
    const own = decisions.filter(({ decision }) => isAbout(decision, first.at, end));
    rows.push({ id, start: first.at, end, pieces, passage, previousEnd, nextStart, reasons, decisions: own });
  };
  const addRemoved = (removals: typeof removed) => {
    for (const removal of removals) {
      const piece = { kind: 'removed' as const, at: removal.start, text: removal.characters, removal };
      add(`removed-${removal.start}`, [piece], null);
    }
  };
  for (const passage of passages) {
    const placed = original.passages.get(passage.id);
    nextStart = passage.source.spans[0]?.[0] ?? null;
    addRemoved(placed?.before ?? []);
    nextStart = null;
    add(passage.id, placed?.pieces ?? [], passage);
    previousEnd = passage.source.spans.at(-1)?.[1] ?? previousEnd;
  }
  addRemoved(original.after);
  return rows;
}

/** A new paragraph is about what begins with it; joined ones are about the whole. */
function isAbout({ kind, start, end }: TidyingDecision, from: number, to: number): boolean {
  if (kind === 'join') return start >= from && end <= to;
  return kind === 'split' ? start >= from && start < to : start < to && end > from;
}

/** Why a piece of the source is not read as it stands; null where it is. */
export function reasonOf(piece: OriginalPiece): string | null {
  if (piece.kind === 'kept') return null;
  return piece.kind === 'removed' ? piece.removal.reason : piece.correction.reason;
}

/** The chosen row stays, also where it is no longer what was asked for. */
export function rowsOfView(
  rows: readonly TidyingRow[],
  view: TidyingView,
  chosenId: string | null = null,
): readonly TidyingRow[] {
  if (view === 'all') return rows;
  return rows.filter((row) => row.id === chosenId || (view === 'changed' ? isChanged(row) : row.reasons.has(view)));
}

function isChanged({ reasons, decisions }: TidyingRow): boolean {
  return reasons.size + decisions.length > 0;
}

/** How often something was changed for each reason, the most frequent first. */
export function countsOfReasons(rows: readonly TidyingRow[]): readonly (readonly [reason: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const reason of rows.flatMap(({ pieces }) => pieces.flatMap((piece) => reasonOf(piece) ?? []))) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]);
}

/** The next row with a change after, or before, the chosen one; null at the end. */
export function neighbouringChange(rows: readonly TidyingRow[], chosenId: string | null, step: 1 | -1): string | null {
  const chosen = rows.findIndex(({ id }) => id === chosenId);
  for (let index = (chosen < 0 && step < 0 ? rows.length : chosen) + step; rows[index] !== undefined; index += step) {
    const row = rows[index];
    if (row !== undefined && isChanged(row)) return row.id;
  }
  return null;
}
