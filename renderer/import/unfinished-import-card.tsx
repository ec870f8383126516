import { wording } from '../../corpus/wording';
import type { UnfinishedImport } from '../../electron/contract';
import { call } from '../api';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';
import { ImportCard } from './import-card';
import styles from './import-card.module.css';

const words = wording.window.import;

/** Offers to go on with an import that the end of the program broke off, or to leave it. */
export function UnfinishedImportCard({
  unfinished,
  onGone,
}: {
  readonly unfinished: UnfinishedImport;
  readonly onGone: () => void;
}) {
  const { jobId, done, total } = unfinished;
  const takeUp = async () => {
    onGone();
    const continued = await call('continueImport', jobId);
    if (!continued.ok) showToast({ message: continued.failure.message, tone: 'failure' });
  };
  return (
    <ImportCard
      label={words.unfinished}
      actions={
        <>
          <Button
            onPress={() => {
              onGone();
              void call('cancelImport', jobId);
            }}
          >
            {words.giveUp}
          </Button>
          <Button variant="primary" onPress={() => void takeUp()}>
            {words.takeUp}
          </Button>
        </>
      }
    >
      <p className={styles.title}>{words.unfinished}</p>
      <p className={styles.help}>{words.unfinishedCount(total - done, total)}</p>
    </ImportCard>
  );
}
