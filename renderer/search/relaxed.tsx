import { wording } from '../../corpus/wording';
import type { SearchResult } from '../../electron/contract';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import styles from './relaxed.module.css';
import { setQuery } from './search-store';

const words = wording.window.search;

/** Says that what is shown is not quite what was asked for, and what may have been meant; nothing where it is. */
export function Relaxed({ result }: { readonly result: SearchResult }) {
  if (result.relaxed === null) return null;
  return (
    <div className={classes(styles.relaxed)}>
      <p>{words.relaxed(result.relaxed.reason)}</p>
      {result.offers.length > 0 && (
        <p className={classes(styles.offers)}>
          {words.meant}
          {result.offers.map((offer) => (
            <Button key={offer} onPress={() => setQuery(offer)}>
              {offer}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
