import type { OriginalPiece } from '../reader/original-pieces';
import { startAttribute } from '../reader/selected-ranges';
import { classes } from '../ui/classes';
import { reasonOf } from './rows-of-record';
import styles from './tidying.module.css';

/** Characters of the source as they stand; what is left out is struck through, what is read otherwise underlined. */
export function SourcePieces({ pieces }: { readonly pieces: readonly OriginalPiece[] }) {
  return pieces.map((piece) => {
    const place = { [startAttribute]: piece.at };
    if (piece.kind === 'kept') {
      return (
        <span key={piece.at} {...place}>
          {piece.text}
        </span>
      );
    }
    const isWhite = piece.text.trim() === '';
    return (
      <del
        key={piece.at}
        title={reasonOf(piece) ?? ''}
        className={classes(
          piece.kind === 'removed' ? styles.removed : styles.corrected,
          piece.kind === 'corrected' && piece.correction.isPunctuation && styles.quiet,
          isWhite && styles.white,
        )}
        {...place}
      >
        {piece.text}
      </del>
    );
  });
}
