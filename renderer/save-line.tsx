import { wording } from '../corpus/wording';
import type { SaveState } from './draft';
import { clockTime } from './reader/clock-time';
import styles from './save-line.module.css';
import { Button } from './ui/button';
import { classes } from './ui/classes';

const words = wording.window.reader;

/** Says below a field what has become of its words. */
export function SaveLine({
  state,
  updatedAt,
  onAgain,
}: {
  readonly state: SaveState;
  /** ISO 8601, UTC; null where it is not told before something was written. */
  readonly updatedAt: string | null;
  readonly onAgain: () => void;
}) {
  if (state.kind === 'failed') {
    return (
      <div role="alert" className={classes(styles.failure)}>
        <p>{words.saveFailed(state.message)}</p>
        <Button onPress={onAgain}>{words.saveAgain}</Button>
      </div>
    );
  }
  const at = state.kind === 'saved' ? state.at : updatedAt;
  if (state.kind !== 'saving' && at === null) return null;
  return (
    <p role="status" className={classes(styles.saved)}>
      {state.kind === 'saving' || at === null ? words.saving : words.savedAt(clockTime(at))}
    </p>
  );
}
