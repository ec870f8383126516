import { wording } from '../../corpus/wording';
import type { ComparedPassage } from '../../electron/contract';
import { classes } from '../ui/classes';
import { sliceByRanges } from '../ui/slice-by-ranges';
import styles from './comparison.module.css';
import type { NamedRow } from './rows-of-view';

const words = wording.window.comparison;

/** What belongs together, side by side; what the other side lacks is marked. */
export function ComparisonRow({ row }: { readonly row: NamedRow }) {
  return (
    <div className={classes(styles.row, row.kind === 'same' && styles.same)}>
      <Side passages={row.one} side="one" />
      <Side passages={row.other} side="other" />
    </div>
  );
}

function Side({ passages, side }: { readonly passages: readonly ComparedPassage[]; readonly side: 'one' | 'other' }) {
  if (passages.length === 0) {
    return <p className={classes(styles.absent)}>{side === 'one' ? words.absentHere : words.absentThere}</p>;
  }
  const Mark = side === 'one' ? 'del' : 'ins';
  return (
    <div>
      {passages.map(({ passageId, kind, text, marks }) => (
        <p key={passageId} className={classes(styles.passage, kind === 'heading' && styles.heading)}>
          {sliceByRanges(text, marks).map((slice) =>
            slice.isMarked ? <Mark key={slice.start}>{slice.text}</Mark> : <span key={slice.start}>{slice.text}</span>,
          )}
        </p>
      ))}
    </div>
  );
}
