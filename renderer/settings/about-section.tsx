import { wording } from '../../corpus/wording';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import styles from './settings.module.css';

const words = wording.window.about;
const loadAbout = () => call('about');

/** What program this is, and that it keeps to itself. */
export function AboutSection() {
  const loaded = useLoaded(loadAbout);
  return (
    <LoadedView loaded={loaded}>
      {({ version, electron }) => (
        <div className={styles.about}>
          <p className={styles.name}>{words.name}</p>
          <p>{words.purpose}</p>
          <p className={styles.help}>
            {words.version(version)} · {words.runtime(electron)}
          </p>
          <p>
            <b>{words.offline}</b>
            <br />
            {words.offlineHelp}
          </p>
          <p className={styles.help}>{words.licence}</p>
        </div>
      )}
    </LoadedView>
  );
}
