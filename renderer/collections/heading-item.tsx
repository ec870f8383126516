import { Pencil, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';

import type { CollectionEntry } from '../../electron/contract';
import { IconButton } from '../ui/button';
import { TextField } from '../ui/text-field';
import { editEntries, removeEntry } from './collection-actions';
import styles from './collections.module.css';

const words = wording.window.collections;

/** A heading between excerpts. */
export function HeadingItem({
  heading,
  collectionId,
  isWriting,
  onWrite,
}: {
  readonly heading: Extract<CollectionEntry, { kind: 'heading' }>;
  readonly collectionId: string;
  readonly isWriting: boolean;
  readonly onWrite: (isWriting: boolean) => void;
}) {
  if (isWriting) {
    const finish = (title: string) => {
      onWrite(false);
      if (title === '' || title === heading.title) return;
      void editEntries(collectionId, { kind: 'title', id: heading.id, title }, words.steps.renameHeading);
    };
    return <HeadingField title={heading.title} onFinish={finish} />;
  }
  return (
    <div className={styles.heading}>
      <h3>{heading.title}</h3>
      <IconButton label={words.renameHeading} icon={<Pencil aria-hidden />} onPress={() => onWrite(true)} />
      <IconButton
        label={words.removeHeading}
        icon={<X aria-hidden />}
        onPress={() => void removeEntry(collectionId, heading.id)}
      />
    </div>
  );
}

function HeadingField({ title, onFinish }: { readonly title: string; readonly onFinish: (title: string) => void }) {
  const [written, setWritten] = useState(title);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className={styles.headingField}>
      <TextField
        label={words.heading}
        isLabelHidden
        value={written}
        onChange={setWritten}
        fieldRef={field}
        onBlur={() => onFinish(written.trim())}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') onFinish(written.trim());
          if (event.key === 'Escape') onFinish(title);
        }}
      />
    </div>
  );
}
