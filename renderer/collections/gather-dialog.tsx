import { useCallback, useState } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { List, ListItem } from '../ui/list';
import { TextField } from '../ui/text-field';
import { createCollection } from './collection-actions';
import styles from './collections.module.css';
import { type Gathering, gatherInto, stopGathering } from './gather';

const words = wording.window.collections;

/** Asks which collection words go into: one that is there, or a new one. */
export function GatherDialog({ gatherings }: { readonly gatherings: readonly Gathering[] }) {
  const loaded = useLoaded(useCallback(() => call('collections'), []));
  const [title, setTitle] = useState('');
  const into = (collectionId: string) => {
    stopGathering();
    void gatherInto(collectionId, gatherings);
  };
  const intoNew = async () => {
    const collection = await createCollection(title);
    if (collection !== null) into(collection.id);
  };
  return (
    <Dialog
      title={words.gatherInto(gatherings.length)}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={stopGathering}
    >
      <LoadedView loaded={loaded}>
        {(collections) => (
          <div className={styles.chooser}>
            {collections.length === 0 && <p>{words.emptyHelp}</p>}
            {collections.length > 0 && (
              <div className={styles.choices}>
                <List label={words.title} chosenId={null} onChoose={into}>
                  {collections.map((collection) => (
                    <ListItem key={collection.id} id={collection.id} text={collection.title}>
                      <span className={styles.entryTitle}>{collection.title}</span>
                      <span className={styles.facts}>{words.excerpts(collection.excerptCount)}</span>
                    </ListItem>
                  ))}
                </List>
              </div>
            )}
            <div className={styles.newOne}>
              <TextField
                label={collections.length === 0 ? words.name : words.newName}
                placeholder={words.namePlaceholder}
                value={title}
                onChange={setTitle}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && !event.nativeEvent.isComposing && title.trim() !== '') void intoNew();
                }}
              />
              <Button variant="primary" isDisabled={title.trim() === ''} onPress={() => void intoNew()}>
                {words.createAndGather}
              </Button>
            </div>
          </div>
        )}
      </LoadedView>
    </Dialog>
  );
}
