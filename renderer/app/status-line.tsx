import { wording } from '../../corpus/wording';
import { call } from '../api';
import { classes } from '../ui/classes';
import styles from './app.module.css';
import { useStatus } from './status';
import { useLoaded } from './use-loaded';

const words = wording.window.app;
const loadOverview = () => call('overview');

/** What is searched, how the query was read, what is saved; and that nothing leaves this machine. */
export function StatusLine() {
  const { screen, saved } = useStatus();
  const overview = useLoaded(loadOverview);
  const library = overview.state === 'ready' ? [words.allSearchable(overview.value.textCount)] : [];
  const [first, ...others] = screen.length > 0 ? screen : library;
  return (
    <footer className={classes(styles.status)}>
      <span className={classes(styles.statusLines)} role="status" aria-live="polite">
        {first !== undefined && (
          <span>
            <i aria-hidden className={classes(styles.dot)} />
            {first}
          </span>
        )}
        {others.map((line) => (
          <span key={line} className={classes(styles.statusLine)}>
            {line}
          </span>
        ))}
      </span>
      {saved !== null && <span>{saved}</span>}
      <span>{words.offline}</span>
    </footer>
  );
}
