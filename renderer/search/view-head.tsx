import type { ReactNode } from 'react';
import type { SearchResult } from '../../electron/contract';
import { classes } from '../ui/classes';
import { Relaxed } from './relaxed';
import { ResultFilters } from './result-filters';
import { SaveSearch } from './save-search';
import type { SearchFilter } from './search-setup';
import styles from './view-head.module.css';

/** The head of a view of the results other than the list. */
export function ViewHead({
  title,
  result,
  unfiltered,
  filter,
  children,
}: {
  readonly title: string;
  readonly result: SearchResult;
  readonly unfiltered: SearchResult;
  readonly filter: SearchFilter;
  readonly children?: ReactNode;
}) {
  return (
    <header className={classes(styles.head)}>
      <div className={classes(styles.line)}>
        <h2>{title}</h2>
        <div className={classes(styles.filters)}>
          <ResultFilters unfiltered={unfiltered} filter={filter} />
        </div>
        <div className={classes(styles.tools)}>
          {children}
          <SaveSearch result={result} />
        </div>
      </div>
      <Relaxed result={result} />
    </header>
  );
}
