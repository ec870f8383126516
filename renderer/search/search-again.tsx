import { type ReactNode, useState } from 'react';
import { wording } from '../../corpus/wording';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { showToast } from '../ui/toast';
import { forgetRecent, useKeptSearches } from './kept-searches';
import { SavedSearches } from './saved-searches';
import styles from './search-again.module.css';
import { keyOfSearch } from './search-setup';
import { repeatSearch, setQuery } from './search-store';

const words = wording.window.search;

/** 常用检索 and 最近搜过, to search for again; nothing before there is any. */
export function SearchAgain() {
  const { saved, recent } = useKeptSearches();
  const [isTidying, setTidying] = useState(false);
  if (saved.length === 0 && recent.length === 0 && !isTidying) return null;
  return (
    <div className={classes(styles.again)}>
      {saved.length > 0 && (
        <Searches title={words.saved}>
          {saved.map((search) => (
            <Button key={keyOfSearch(search)} className={classes(styles.query)} onPress={() => repeatSearch(search)}>
              <span>{search.name}</span>
            </Button>
          ))}
          <Button variant="quiet" onPress={() => setTidying(true)}>
            {words.tidySaved}
          </Button>
        </Searches>
      )}
      {recent.length > 0 && (
        <Searches title={words.recent}>
          {recent.map((query) => (
            <Button key={query} className={classes(styles.query)} onPress={() => setQuery(query)}>
              <span>{query}</span>
            </Button>
          ))}
          <Button
            variant="quiet"
            onPress={() => {
              const bringBack = forgetRecent();
              showToast({
                message: words.forgotten,
                action: { label: wording.window.app.undo, run: bringBack },
              });
            }}
          >
            {words.forget}
          </Button>
        </Searches>
      )}
      <p>{words.keptHere}</p>
      <SavedSearches saved={saved} isOpen={isTidying} onClose={() => setTidying(false)} />
    </div>
  );
}

function Searches({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
