import { Copy, Download, Heading, Pencil, ScrollText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { excerptsOf } from '../../corpus/study/collection';
import { wording } from '../../corpus/wording';
import type { Collection, ReadableCollection } from '../../electron/contract';
import { open } from '../app/navigation';
import { openExport, useExportOffer } from '../export/export-store';
import { LoadedView } from '../loaded-view';
import { ReturnToItem } from '../return-to-item';
import type { BackTo } from '../ui/back-button';
import { Button, IconButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PaneHead } from '../ui/panes';
import { addHeading, copyCollection, removeCollection, renameCollection } from './collection-actions';
import styles from './collections.module.css';
import { changeCollectionsView, useCollectionsView } from './collections-store';
import { EntryList } from './entry-list';
import { NameDialog } from './name-dialog';
import { useCollection } from './use-collections';

const words = wording.window.collections;

/** One collection: its entries in order, and what can be done with the whole. */
export function CollectionPane({ id, back }: { readonly id: string; readonly back: BackTo | undefined }) {
  const loaded = useCollection(id);
  const { returnTo } = useCollectionsView();
  const [writingId, setWritingId] = useState<string | null>(null);
  useExportOffer({ kind: 'collection', collectionId: id });
  return (
    <LoadedView loaded={loaded}>
      {(readable) => (
        <div className={styles.pane}>
          <CollectionHead readable={readable} back={back} onHeading={setWritingId} />
          <div className={styles.scroll}>
            {readable.collection.entries.length === 0 ? (
              <EmptyState
                icon={<ScrollText aria-hidden />}
                title={words.nothingGathered}
                actions={<Button onPress={() => open({ screen: 'search' })}>{words.goSearching}</Button>}
              >
                <p>{words.emptyKey}</p>
              </EmptyState>
            ) : (
              <EntryList readable={readable} writingId={writingId} onWrite={setWritingId} />
            )}
          </div>
          <ReturnToItem target={returnTo} onDone={() => changeCollectionsView({ returnTo: null })} />
        </div>
      )}
    </LoadedView>
  );
}

function CollectionHead({
  readable: { collection },
  back,
  onHeading,
}: {
  readonly readable: ReadableCollection;
  readonly back: BackTo | undefined;
  readonly onHeading: (id: string) => void;
}) {
  const [isNaming, setNaming] = useState(false);
  const copy = async () => {
    const made = await copyCollection(collection.id);
    if (made !== null) changeCollectionsView({ collectionId: made.id });
  };
  return (
    <PaneHead back={back} title={collection.title} detail={summaryOf(collection)}>
      <IconButton label={words.rename} icon={<Pencil aria-hidden />} onPress={() => setNaming(true)} />
      <IconButton label={words.copy} icon={<Copy aria-hidden />} onPress={() => void copy()} />
      <IconButton
        label={words.remove}
        icon={<Trash2 aria-hidden />}
        onPress={() => void removeCollection(collection)}
      />
      <Button onPress={() => void addHeading(collection.id, null).then(onHeading)}>
        <Heading aria-hidden />
        {words.addHeading}
      </Button>
      <Button onPress={() => openExport({ kind: 'collection', collectionId: collection.id })}>
        <Download aria-hidden />
        {words.export}
      </Button>
      {isNaming && (
        <NameDialog
          title={words.rename}
          action={words.renameDone}
          value={collection.title}
          onName={(title) => void renameCollection(collection, title)}
          onClose={() => setNaming(false)}
        />
      )}
    </PaneHead>
  );
}

/** 8 段 · 4 篇 · 已核对 3 段 */
function summaryOf({ entries }: Collection): string {
  const excerpts = excerptsOf(entries);
  const texts = new Set(excerpts.map(({ textId }) => textId));
  return words.summary(excerpts.length, texts.size, excerpts.filter(({ isChecked }) => isChecked).length);
}
