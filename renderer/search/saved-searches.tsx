import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import { Button, IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { showToast } from '../ui/toast';
import { useFocusKept } from '../ui/use-focus-kept';
import { moveSearch, renameSearch, unsaveSearch } from './kept-searches';
import styles from './saved-searches.module.css';
import { keyOfSearch, type SavedSearch } from './search-setup';

const words = wording.window.search;

/** 整理常用检索: other names, another order, and which may go. */
export function SavedSearches({
  saved,
  isOpen,
  onClose,
}: {
  readonly saved: readonly SavedSearch[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      title={words.tidyTitle}
      closeLabel={wording.window.app.close}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {words.tidied}
        </Button>
      }
    >
      <Rows saved={saved} />
    </Dialog>
  );
}

function Rows({ saved }: { readonly saved: readonly SavedSearch[] }) {
  const whole = useRef<HTMLDivElement>(null);
  useFocusKept(whole);
  return (
    <div ref={whole} className={styles.rows}>
      {saved.length === 0 && <p>{words.noneSaved}</p>}
      {saved.map((search, index) => (
        <Row key={keyOfSearch(search)} search={search} isFirst={index === 0} isLast={index === saved.length - 1} />
      ))}
    </div>
  );
}

function Row({
  search,
  isFirst,
  isLast,
}: {
  readonly search: SavedSearch;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  const { name, query } = search;
  const [typed, setTyped] = useState(name);
  const rename = () => {
    renameSearch(search, typed);
    if (typed.trim() === '') setTyped(query);
  };
  const remove = () => {
    const bringBack = unsaveSearch(search);
    showToast({ message: words.unsaved(name), action: { label: wording.window.app.undo, run: bringBack } });
  };
  return (
    <article className={styles.row}>
      <TextField
        label={words.nameOfSaved(name)}
        isLabelHidden
        value={typed}
        onChange={setTyped}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) rename();
        }}
      />
      <IconButton
        label={words.moveUp(name)}
        icon={<ArrowUp aria-hidden />}
        isDisabled={isFirst}
        onPress={() => moveSearch(search, -1)}
      />
      <IconButton
        label={words.moveDown(name)}
        icon={<ArrowDown aria-hidden />}
        isDisabled={isLast}
        onPress={() => moveSearch(search, 1)}
      />
      <IconButton label={words.unsaveNamed(name)} icon={<Trash2 aria-hidden />} onPress={remove} />
      {name !== query && <p className={styles.query}>{query}</p>}
    </article>
  );
}
