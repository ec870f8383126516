import { Label, ProgressBar } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { ImportProgress } from '../../electron/contract';
import { classes } from '../ui/classes';
import styles from './import-progress-card.module.css';

const words = wording.window.import;

/** How far an import has come and what it is reading; the window stays usable meanwhile. */
export function ImportProgressCard({ progress }: { readonly progress: ImportProgress }) {
  const { done, total, file } = progress;
  return (
    <aside className={styles.card} aria-label={words.working}>
      <ProgressBar
        value={done}
        maxValue={Math.max(total, 1)}
        valueLabel={words.progress(done, total)}
        isIndeterminate={total === 0}
      >
        {({ percentage, valueText }) => (
          <>
            <div className={styles.head}>
              <Label>{total === 0 ? words.counting : words.working}</Label>
              <span>{valueText}</span>
            </div>
            <div className={classes(styles.track, total === 0 && styles.unknown)}>
              <div style={{ width: `${percentage ?? 100}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <p className={styles.file}>{file !== '' && words.file(file)}</p>
      <p className={styles.help}>{words.goOn}</p>
    </aside>
  );
}
