import { Plus, ScrollText } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { CollectionSummary } from '../../electron/contract';
import { useRoom } from '../app/use-room';
import { EmptyScreen } from '../empty-screen';
import { LoadedView } from '../loaded-view';
import { clockTime } from '../reader/clock-time';
import { ReaderPane } from '../reader/reader-pane';
import { Button } from '../ui/button';
import { List, ListItem } from '../ui/list';
import { PaneHead, Panes } from '../ui/panes';
import { createCollection } from './collection-actions';
import { CollectionPane } from './collection-pane';
import styles from './collections.module.css';
import { changeCollectionsView, useCollectionsView } from './collections-store';
import { NameDialog } from './name-dialog';
import { useCollections } from './use-collections';

const words = wording.window.collections;

/** 摘编: excerpts that were gathered for a purpose, put in order and made ready to be taken along. */
export function CollectionsScreen() {
  const view = useCollectionsView();
  const loaded = useCollections();
  if (view.reading !== null) {
    const back = () => changeCollectionsView({ reading: null, returnTo: view.reading });
    return <ReaderPane target={view.reading} back={{ label: words.back, onPress: back }} />;
  }
  return (
    <LoadedView loaded={loaded}>
      {(collections) => {
        const chosen = collections.find(({ id }) => id === view.collectionId);
        return collections.length === 0 ? (
          <EmptyCollections />
        ) : (
          <CollectionPanes collections={collections} chosenId={chosen?.id ?? null} />
        );
      }}
    </LoadedView>
  );
}

function CollectionPanes({
  collections,
  chosenId,
}: {
  readonly collections: readonly CollectionSummary[];
  /** Null: none was chosen, or it is gone. */
  readonly chosenId: string | null;
}) {
  const isNarrow = useRoom() === 'one';
  const shownId = chosenId ?? (isNarrow ? null : (collections[0]?.id ?? null));
  const list = (
    <>
      <PaneHead title={words.title} detail={words.count(collections.length)}>
        <NewButton />
      </PaneHead>
      <div className={styles.list}>
        <List
          label={words.title}
          chosenId={shownId}
          onChoose={(collectionId) => changeCollectionsView({ collectionId, returnTo: null })}
        >
          {collections.map((collection) => (
            <ListItem key={collection.id} id={collection.id} text={collection.title}>
              <span className={styles.entryTitle}>{collection.title}</span>
              <span className={styles.facts}>
                {words.excerpts(collection.excerptCount)} · {words.changedOn(clockTime(collection.updatedAt))}
              </span>
            </ListItem>
          ))}
        </List>
      </div>
    </>
  );
  const pane =
    shownId === null ? null : (
      <CollectionPane
        key={shownId}
        id={shownId}
        back={
          isNarrow
            ? { label: words.backToList, onPress: () => changeCollectionsView({ collectionId: null }) }
            : undefined
        }
      />
    );
  if (isNarrow) return <div className={styles.only}>{pane ?? list}</div>;
  return (
    <Panes
      name="collections"
      separatorLabel={wording.window.app.resize}
      panes={[
        { id: 'list', content: list, defaultSize: '19rem', minSize: '14rem', maxSize: '28rem', isFixed: true },
        { id: 'collection', content: pane, defaultSize: '75%', minSize: '50%' },
      ]}
    />
  );
}

function NewButton({ isMain = false }: { readonly isMain?: boolean }) {
  const [isNaming, setNaming] = useState(false);
  const create = async (title: string) => {
    const collection = await createCollection(title);
    if (collection !== null) changeCollectionsView({ collectionId: collection.id });
  };
  return (
    <>
      <Button variant={isMain ? 'primary' : 'plain'} onPress={() => setNaming(true)}>
        <Plus aria-hidden />
        {words.create}
      </Button>
      {isNaming && (
        <NameDialog
          title={words.create}
          action={words.createDone}
          value=""
          onName={(title) => void create(title)}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}

/** Before there is any: what it is, and how words come into it. */
function EmptyCollections() {
  return (
    <EmptyScreen icon={<ScrollText aria-hidden />} title={words.empty} actions={<NewButton isMain />}>
      <p>{words.newTarget.collection.emptyHelp}</p>
      <p>{words.emptyKey}</p>
    </EmptyScreen>
  );
}
