import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { BackupContents, BackupCopy } from '../../electron/contract';
import { call } from '../api';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { List, ListItem } from '../ui/list';
import { Spinner } from '../ui/spinner';
import { shownSize, shownTime } from './backup-words';
import styles from './restore-dialog.module.css';

const words = wording.window.backup;

interface Offer extends Omit<BackupCopy, 'kind'> {
  readonly kind: BackupCopy['kind'] | 'own';
}

/** How far it has come; a restore that has begun is not broken off. */
type Stage =
  | { readonly name: 'choosing'; readonly problem: string | null }
  | { readonly name: 'restoring' }
  | { readonly name: 'restored'; readonly contents: BackupContents };

/** 从备份恢复: which one, what is in it and what becomes of the library of now; then the window is loaded anew. */
export function RestoreDialog({
  copies,
  onClose,
}: {
  readonly copies: readonly BackupCopy[];
  readonly onClose: () => void;
}) {
  const [own, setOwn] = useState<readonly Offer[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [stage, setStage] = useState<Stage>({ name: 'choosing', problem: null });
  const offers: readonly Offer[] = [...own, ...copies.filter(({ file }) => own.every((one) => one.file !== file))];
  const isUsable = offers.some(({ file, contents }) => file === chosen && contents !== null);
  const chooseOther = async () => {
    const inspected = await call('chooseBackup');
    if (inspected === null) return;
    if (!inspected.ok) {
      setStage({ name: 'choosing', problem: inspected.failure.message });
      return;
    }
    setOwn([{ ...inspected.value, kind: 'own' }]);
    setChosen(inspected.value.file);
    setStage({ name: 'choosing', problem: null });
  };
  const restore = async () => {
    if (chosen === null) return;
    setStage({ name: 'restoring' });
    const restored = await call('restoreBackup', chosen);
    if (restored.ok) setStage({ name: 'restored', contents: restored.value.contents });
    else setStage({ name: 'choosing', problem: restored.failure.message });
  };
  const close = () => {
    if (stage.name === 'restored') void call('reloadWindow');
    else if (stage.name === 'choosing') onClose();
  };
  return (
    <Dialog title={words.restoreTitle} closeLabel={words.close} isOpen onClose={close} actions={actions()}>
      {stage.name === 'restoring' && <Spinner label={words.restoring} />}
      {stage.name === 'restored' && (
        <p role="status">
          {words.restored(shownTime(stage.contents.madeAt))}
          {wording.backup.contents(stage.contents)}
        </p>
      )}
      {stage.name === 'choosing' && (
        <div className={styles.choice}>
          <p>{offers.length === 0 ? words.none : words.restoreHelp}</p>
          {offers.length > 0 && (
            <List label={words.copies} chosenId={chosen} onChoose={setChosen}>
              {offers.map((offer) => (
                <ListItem key={offer.file} id={offer.file} text={titleOf(offer)}>
                  <OfferLines offer={offer} />
                </ListItem>
              ))}
            </List>
          )}
          {stage.problem !== null && (
            <p role="alert" className={styles.problem}>
              {stage.problem}
            </p>
          )}
          <p className={styles.help}>{words.kept}</p>
        </div>
      )}
    </Dialog>
  );

  function actions() {
    if (stage.name === 'restoring') return undefined;
    if (stage.name === 'restored') {
      return (
        <Button variant="primary" onPress={close}>
          {words.finish}
        </Button>
      );
    }
    return (
      <>
        <Button onPress={() => void chooseOther()}>{words.other}</Button>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button variant="primary" isDisabled={!isUsable} onPress={() => void restore()}>
          {words.restoreNow}
        </Button>
      </>
    );
  }
}

function titleOf({ contents, kind, file }: Offer): string {
  return contents === null ? file : `${shownTime(contents.madeAt)}　${words.kinds[kind]}`;
}

function OfferLines({ offer }: { readonly offer: Offer }) {
  const { contents, bytes } = offer;
  return (
    <span className={styles.offer}>
      <b>{titleOf(offer)}</b>
      <small>
        {contents === null ? words.unreadable : `${wording.backup.contents(contents)}　${shownSize(bytes)}`}
      </small>
    </span>
  );
}
