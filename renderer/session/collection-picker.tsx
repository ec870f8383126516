import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { CollectionSummary, Session } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { Dialog } from '../ui/dialog';
import { List, ListItem } from '../ui/list';
import { ExcerptPicker } from './excerpt-picker';
import styles from './new-session-dialog.module.css';

const words = wording.window.session.collections;
const load = () => call('collections');

/** To choose a 摘编, and of it what is put into a session. */
export function CollectionPicker({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const loaded = useLoaded(load);
  const [chosen, setChosen] = useState<CollectionSummary | null>(null);
  if (chosen !== null) {
    return <ExcerptPicker session={session} collection={chosen} onBack={() => setChosen(null)} onClose={onClose} />;
  }
  return (
    <Dialog title={words.title} closeLabel={wording.window.app.close} isOpen onClose={onClose}>
      <LoadedView loaded={loaded}>
        {(collections) =>
          collections.length === 0 ? (
            <p className={styles.help}>{words.none}</p>
          ) : (
            <div className={styles.body}>
              <p className={styles.help}>{words.help}</p>
              <List
                label={words.title}
                chosenId={null}
                onChoose={(id) => setChosen(collections.find((one) => one.id === id) ?? null)}
                hasKeyboard
              >
                {collections.map(({ id, title, excerptCount }) => (
                  <ListItem key={id} id={id} text={title}>
                    <b>{title}</b>
                    <div className={styles.help}>{words.count(excerptCount)}</div>
                  </ListItem>
                ))}
              </List>
            </div>
          )
        }
      </LoadedView>
    </Dialog>
  );
}
