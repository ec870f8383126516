import { useEffect, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import { removeTag, renameTag } from '../reader/annotation-group-actions';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { useFocusKept } from '../ui/use-focus-kept';
import type { Facet } from './facets';
import styles from './tags-dialog.module.css';

const words = wording.window.annotations.tags;

/** All tags in use; each is renamed, taken into another or taken off, on every annotation at once. */
export function TagsDialog({ tags, onClose }: { readonly tags: readonly Facet[]; readonly onClose: () => void }) {
  const [edited, setEdited] = useState<string | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  useFocusKept(whole);
  return (
    <Dialog title={words.title} closeLabel={wording.window.app.close} isOpen onClose={onClose}>
      <div ref={whole}>
        <p className={styles.help}>{words.help}</p>
        {tags.length === 0 && <p>{words.none}</p>}
        <ul className={styles.tags}>
          {tags.map(({ id, title, count }) => (
            <li key={id}>
              {edited === id ? (
                <RenameForm tag={title} tags={tags} onClose={() => setEdited(null)} />
              ) : (
                <>
                  <span className={styles.name}>{title}</span>
                  <small>{words.count(count)}</small>
                  <Button variant="quiet" label={words.renameOf(title)} onPress={() => setEdited(id)}>
                    {words.rename}
                  </Button>
                  <Button variant="quiet" label={words.removeOf(title)} onPress={() => void removeTag(title)}>
                    {words.remove}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

/** Says before it is done that two tags become one. */
function RenameForm({
  tag,
  tags,
  onClose,
}: {
  readonly tag: string;
  readonly tags: readonly Facet[];
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState(tag);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  const name = typed.trim();
  const same = name === tag ? undefined : tags.find(({ title }) => title === name);
  const isUnchanged = name === '' || name === tag;
  const rename = async () => {
    if (!isUnchanged && (await renameTag(tag, name))) onClose();
  };
  return (
    <div className={styles.form}>
      <TextField
        label={words.renameOf(tag)}
        isLabelHidden
        value={typed}
        onChange={setTyped}
        fieldRef={field}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void rename();
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      />
      <Button isDisabled={isUnchanged} onPress={() => void rename()}>
        {same === undefined ? words.save : words.merge}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {words.cancel}
      </Button>
      {same !== undefined && <p role="status">{words.willMerge(name, same.count)}</p>}
    </div>
  );
}
