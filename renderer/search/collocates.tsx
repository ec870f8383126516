import { wording } from '../../corpus/wording';
import type { Collocate } from '../../electron/contract';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import styles from './distribution-view.module.css';
import { setQuery } from './search-store';

const words = wording.window.search;

/** 常见搭配: what stands near the words that were looked for; one of them narrows the search. */
export function Collocates({
  collocates,
  query,
}: {
  /** Null until they can be worked out. */
  readonly collocates: readonly Collocate[] | null;
  readonly query: string;
}) {
  const help =
    collocates === null ? words.collocatesWait : collocates.length === 0 ? words.collocatesNone : words.collocatesHelp;
  return (
    <section className={classes(styles.collocates)} aria-label={words.collocates}>
      <h3>{words.collocates}</h3>
      <p className={classes(styles.help)}>{help}</p>
      <ul>
        {collocates?.map(({ term, count, lift }) => (
          <li key={term}>
            <Button
              variant="quiet"
              label={words.collocateSearch(term)}
              className={classes(styles.term)}
              onPress={() => setQuery(`${query.trim()} ${term}`)}
            >
              {term}
            </Button>
            <span>{words.collocateCount(count)}</span>
            <span className={classes(styles.lift)}>{words.collocateLift(lift)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
