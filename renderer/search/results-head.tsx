import { Download } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { MatchKind, SearchResult } from '../../electron/contract';
import { openExport } from '../export/export-store';
import { IconButton } from '../ui/button';
import { ToggleChip } from '../ui/chip';
import { classes } from '../ui/classes';
import { ResultFilters } from './result-filters';
import { SaveSearch } from './save-search';
import styles from './search.module.css';
import { changeFilter, type SearchFilter } from './search-store';

const words = wording.window.search;
const matchKinds: readonly MatchKind[] = ['literal', 'variant', 'terms', 'synonym', 'pinyin'];

/** How much was found, and what narrows it. */
export function ResultsHead({
  result,
  unfiltered,
  filter,
}: {
  readonly result: SearchResult;
  /** What the filters can be set to. */
  readonly unfiltered: SearchResult;
  readonly filter: SearchFilter;
}) {
  const kinds = result.relaxed === null ? matchKinds.filter((kind) => (result.matchCounts[kind] ?? 0) > 0) : [];
  return (
    <header className={classes(styles.head)}>
      <div className={classes(styles.headLine)}>
        <h2>{words.places(result.total)}</h2>
        <span>{words.inTexts(result.textCounts.length)}</span>
        <span className={classes(styles.kinds)}>
          {kinds.map((kind) => (
            <ToggleChip
              key={kind}
              count={result.matchCounts[kind] ?? 0}
              isSelected={filter.match === kind}
              onChange={(isSelected) => changeFilter({ match: isSelected ? kind : null })}
            >
              {words.kinds[kind]}
            </ToggleChip>
          ))}
        </span>
      </div>
      <div className={classes(styles.filters)}>
        <ResultFilters unfiltered={unfiltered} filter={filter} />
        <SaveSearch query={result.query} />
        <IconButton
          label={words.export}
          icon={<Download aria-hidden />}
          onPress={() => openExport({ kind: 'search', query: result.query })}
        />
      </div>
      {result.relaxed !== null && <p className={classes(styles.relaxed)}>{words.relaxed(result.relaxed.reason)}</p>}
    </header>
  );
}
