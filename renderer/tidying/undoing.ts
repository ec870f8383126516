import { wording } from '../../corpus/wording';
import type { TidyingDecision } from '../../electron/contract';
import type { OriginalPiece } from '../reader/original-pieces';
import { reasonOf, type TidyingRow } from './rows-of-record';

const { removed } = wording.ingest;

/** What a rule did in a row for one reason, with what would take it back. */
export interface RowChange {
  readonly reason: string;
  readonly pieces: readonly OriginalPiece[];
  /** Empty where it cannot be taken back: what nobody can see or store, or what a person decided. */
  readonly undoing: readonly TidyingDecision[];
}

export function changesOfRow(row: TidyingRow): readonly RowChange[] {
  return [...row.reasons].map((reason) => {
    const pieces = row.pieces.filter((piece) => reasonOf(piece) === reason);
    const undoing = pieces.flatMap(undoingOf);
    return { reason, pieces, undoing: undoing.length === 0 ? [] : [...undoing, ...ownParagraph(row.nextStart)] };
  });
}

/** What comes back between two paragraphs stands apart from the one after it. */
function ownParagraph(start: number | null): readonly TidyingDecision[] {
  return start === null ? [] : [{ kind: 'split', start, end: start, to: '', reason: '' }];
}

/** Characters come back as they stand; a line break that was mended parts two paragraphs again. */
function undoingOf(piece: OriginalPiece): readonly TidyingDecision[] {
  const reason = reasonOf(piece);
  const [start, end] = [piece.at, piece.at + piece.text.length];
  const isByHand = reason?.startsWith(wording.ingest.corrected.byHand('')) === true;
  if (isByHand || reason === removed.byHand || reason === removed.joinedByHand || reason === removed.invisible)
    return [];
  if (reason === removed.lineBreak || reason === wording.ingest.corrected.lineBreak) {
    return [{ kind: 'split', start: end, end, to: '', reason: '' }];
  }
  return reason === removed.betweenParagraphs ? [] : [{ kind: 'keep', start, end, to: '', reason: '' }];
}
