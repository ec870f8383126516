import { useEffect, useRef, useState } from 'react';
import { entryId } from '../../corpus/study/collection';
import { wording } from '../../corpus/wording';
import type { CollectionEntry, ReadableCollection } from '../../electron/contract';
import { editEntries } from './collection-actions';
import { EntryRow } from './entry-row';
import { ExcerptItem } from './excerpt-item';
import { HeadingItem } from './heading-item';

const words = wording.window.collections;

/** The entries of a collection, to be put in order by dragging and with Alt and the arrow keys. */
export function EntryList({
  readable: { collection, sources },
  writingId,
  onWrite,
}: {
  readonly readable: ReadableCollection;
  /** The entry that is written into. */
  readonly writingId: string | null;
  readonly onWrite: (id: string | null) => void;
}) {
  const { entries } = collection;
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const movedId = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard follows the entry once it stands elsewhere
  useEffect(() => {
    if (movedId.current !== null) document.getElementById(rowId(movedId.current))?.focus();
    movedId.current = null;
  }, [entries]);
  const move = (id: string, before: string | null) => {
    movedId.current = id;
    void editEntries(collection.id, { kind: 'move', places: [{ entry: id, before }] }, words.steps.move);
  };
  return (
    <ol aria-label={collection.title}>
      {entries.map((entry, index) => {
        const id = entryId(entry);
        return (
          <EntryRow
            key={id}
            id={rowId(id)}
            name={entry.kind === 'heading' ? entry.title : entry.excerpt.quote}
            isDragged={draggedId === id}
            isDropPlace={draggedId !== null && draggedId !== id}
            onDrag={(isDragged) => setDraggedId(isDragged ? id : null)}
            onDrop={(isAfter) => {
              if (draggedId !== null) move(draggedId, isAfter ? idAt(entries, index + 1, draggedId) : id);
            }}
            onUp={() => {
              const above = entries[index - 1];
              if (above !== undefined) move(id, entryId(above));
            }}
            onDown={() => {
              if (index < entries.length - 1) move(id, idAt(entries, index + 2, id));
            }}
          >
            {entry.kind === 'heading' ? (
              <HeadingItem
                heading={entry}
                collectionId={collection.id}
                isWriting={writingId === id}
                onWrite={(isWriting) => onWrite(isWriting ? id : null)}
              />
            ) : (
              <ExcerptItem
                excerpt={entry.excerpt}
                source={sources[id]}
                collectionId={collection.id}
                isWriting={writingId === id}
                onWrite={(isWriting) => onWrite(isWriting ? id : null)}
                onHeading={onWrite}
              />
            )}
          </EntryRow>
        );
      })}
    </ol>
  );
}

function rowId(id: string): string {
  return `entry-${id}`;
}

/** The entry that another is to stand before; null behind the last. */
function idAt(entries: readonly CollectionEntry[], index: number, movedId: string): string | null {
  const entry = entries[index];
  if (entry === undefined) return null;
  const id = entryId(entry);
  return id === movedId ? idAt(entries, index + 1, movedId) : id;
}
