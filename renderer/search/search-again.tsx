import { wording } from '../../corpus/wording';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { showToast } from '../ui/toast';
import { forgetRecent, useKeptSearches } from './kept-searches';
import styles from './search-again.module.css';
import { setQuery } from './search-store';

const words = wording.window.search;

/** 常用检索 and 最近搜过, to search for again; nothing before there is any. */
export function SearchAgain() {
  const { saved, recent } = useKeptSearches();
  if (saved.length === 0 && recent.length === 0) return null;
  return (
    <div className={classes(styles.again)}>
      {saved.length > 0 && <Queries title={words.saved} queries={saved} />}
      {recent.length > 0 && (
        <Queries title={words.recent} queries={recent}>
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
        </Queries>
      )}
      <p>{words.keptHere}</p>
    </div>
  );
}

function Queries({
  title,
  queries,
  children,
}: {
  readonly title: string;
  readonly queries: readonly string[];
  readonly children?: React.ReactNode;
}) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {queries.map((query) => (
        <Button key={query} className={classes(styles.query)} onPress={() => setQuery(query)}>
          <span>{query}</span>
        </Button>
      ))}
      {children}
    </section>
  );
}
