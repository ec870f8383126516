import { wording } from '../../corpus/wording';
import type { Passage } from '../../electron/contract';
import { placeCorrections } from '../reader/place-corrections';
import { classes } from '../ui/classes';
import { sliceByRanges } from '../ui/slice-by-ranges';
import type { TidyingRow as Row } from './rows-of-record';
import { SourcePieces } from './source-pieces';
import styles from './tidying.module.css';

const words = wording.window.tidying;

/** A stretch of the source on the left; on the right how it is read. */
export function TidyingRow({ row }: { readonly row: Row }) {
  return (
    <div className={classes(styles.row)}>
      <p className={classes(styles.source)}>
        <SourcePieces pieces={row.pieces} />
      </p>
      {row.passage === null ? (
        <p className={classes(styles.absent)}>{words.leftOut([...row.reasons].join('、'))}</p>
      ) : (
        <Read passage={row.passage} />
      )}
    </div>
  );
}

function Read({ passage }: { readonly passage: Passage }) {
  const marks = placeCorrections(passage)
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => [start, end] as const);
  return (
    <p className={classes(styles.read, passage.kind === 'heading' && styles.heading)}>
      {sliceByRanges(passage.text, marks).map((slice) =>
        slice.isMarked ? <ins key={slice.start}>{slice.text}</ins> : <span key={slice.start}>{slice.text}</span>,
      )}
    </p>
  );
}
