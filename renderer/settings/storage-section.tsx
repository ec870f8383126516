import { wording } from '../../corpus/wording';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';
import { BackupBlock } from './backup-block';
import styles from './settings.module.css';

const words = wording.window.settings;
const loadOverview = () => call('overview');

/** Where the library lies on this machine, how much it holds, and its backups. */
export function StorageSection() {
  const loaded = useLoaded(loadOverview);
  return (
    <>
      <LoadedView loaded={loaded}>
        {({ folder, textCount, passageCount, annotationCount }) => (
          <div className={styles.block}>
            <p className={styles.contents}>{words.contents(textCount, passageCount, annotationCount)}</p>
            <div className={styles.row}>
              <code className={styles.path}>{folder}</code>
              <Button
                onPress={() => {
                  void call('copyText', folder).then(() => showToast({ message: words.pathCopied }));
                }}
              >
                {words.copyPath}
              </Button>
            </div>
            <p className={styles.help}>{words.storageHelp}</p>
          </div>
        )}
      </LoadedView>
      <BackupBlock />
    </>
  );
}
