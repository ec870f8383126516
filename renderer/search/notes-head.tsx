import { wording } from '../../corpus/wording';
import type { SearchResult } from '../../electron/contract';
import { open } from '../app/navigation';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import styles from './search.module.css';

const words = wording.window.search;

/** How many of the person's own annotations hold the query, and the way to all of them; nothing where none does. */
export function NotesHead({ result: { query, notes } }: { readonly result: SearchResult }) {
  if (notes.total === 0) return null;
  return (
    <p className={classes(styles.notesHead)}>
      <span>
        {words.notes} {words.notesCount(notes.total)}
      </span>
      <Button variant="quiet" onPress={() => open({ screen: 'annotations', filter: { words: query } })}>
        {words.allNotes}
      </Button>
    </p>
  );
}
