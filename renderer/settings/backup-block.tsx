import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { BackupOverview } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import { showToast } from '../ui/toast';
import { shownSize, shownTime } from './backup-words';
import { RestoreDialog } from './restore-dialog';
import styles from './settings.module.css';

const words = wording.window.backup;
const loadBackups = () => call('backups');

/** 备份: when the last one was made, a new one, and the way back. */
export function BackupBlock() {
  const loaded = useLoaded(loadBackups);
  return (
    <section className={styles.block} aria-label={words.title}>
      <h3>{words.title}</h3>
      <LoadedView loaded={loaded}>
        {(overview) => <Backups overview={overview} onMade={loaded.state === 'loading' ? () => {} : loaded.again} />}
      </LoadedView>
    </section>
  );
}

function Backups({ overview, onMade }: { readonly overview: BackupOverview; readonly onMade: () => void }) {
  const [isMaking, setMaking] = useState(false);
  const [isRestoring, setRestoring] = useState(false);
  const { lastMadeAt, copies } = overview;
  const dailies = copies.filter(({ kind }) => kind === 'daily');
  const size = dailies.reduce((sum, { bytes }) => sum + bytes, 0);
  const make = async () => {
    setMaking(true);
    try {
      const made = await call('backUp');
      if (made === null) return;
      if (made.ok) showToast({ message: words.made(made.value.file) });
      else showToast({ message: made.failure.message, tone: 'failure' });
      onMade();
    } finally {
      setMaking(false);
    }
  };
  return (
    <>
      <p className={styles.contents}>{lastMadeAt === null ? words.never : words.last(shownTime(lastMadeAt))}</p>
      <div className={styles.row}>
        <Button variant="primary" isDisabled={isMaking} onPress={() => void make()}>
          {words.now}
        </Button>
        <Button isDisabled={isMaking} onPress={() => setRestoring(true)}>
          {words.restore}
        </Button>
        {isMaking && <Spinner label={words.making} />}
      </div>
      <p className={styles.help}>{words.help}</p>
      <p className={styles.help}>{words.daily(dailies.length, shownSize(size))}</p>
      {isRestoring && <RestoreDialog copies={copies} onClose={() => setRestoring(false)} />}
    </>
  );
}
