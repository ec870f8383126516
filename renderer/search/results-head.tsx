import { Download } from 'lucide-react';
import { matchKinds } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import type { SearchResult } from '../../electron/contract';
import { open } from '../app/navigation';
import { openExport } from '../export/export-store';
import { Button, IconButton } from '../ui/button';
import { ToggleChip } from '../ui/chip';
import { classes } from '../ui/classes';
import { Relaxed } from './relaxed';
import { ResultFilters } from './result-filters';
import { SaveSearch } from './save-search';
import styles from './search.module.css';
import type { SearchFilter } from './search-setup';
import { changeFilter, changeFolding, changeSynonyms } from './search-store';

const words = wording.window.search;

/** How much was found, and what narrows it. */
export function ResultsHead({
  result,
  unfiltered,
  filter,
  hasSynonyms,
  foldsEditions,
}: {
  readonly result: SearchResult;
  /** What the filters can be set to. */
  readonly unfiltered: SearchResult;
  readonly filter: SearchFilter;
  readonly hasSynonyms: boolean;
  readonly foldsEditions: boolean;
}) {
  const shown = shownCounts(result);
  const kinds = result.relaxed === null ? matchKinds.filter((kind) => (result.matchCounts[kind] ?? 0) > 0) : [];
  return (
    <header className={classes(styles.head)}>
      <div className={classes(styles.headLine)}>
        <h2>{words.places(shown.total)}</h2>
        <span>{words.inTexts(shown.texts)}</span>
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
        <SaveSearch result={result} />
        <IconButton
          label={words.export}
          icon={<Download aria-hidden />}
          onPress={() => openExport({ kind: 'search', query: result.query })}
        />
      </div>
      <Synonyms count={result.matchCounts.synonym ?? 0} areFound={hasSynonyms} />
      <Folding count={result.folded} isOn={foldsEditions} />
      <Relaxed result={result} />
    </header>
  );
}

/** Of what holds all that was asked for; where nothing does, or everything, of all that was found. */
function shownCounts({ total, matchCounts, textCounts, hits }: SearchResult): { total: number; texts: number } {
  const whole = total - (matchCounts.some ?? 0);
  if (whole === 0 || whole === total) return { total, texts: textCounts.length };
  const ofWhole = hits.filter(({ match }) => match !== 'some');
  if (ofWhole.length === 0) return { total, texts: textCounts.length };
  return { total: whole, texts: new Set(ofWhole.map(({ passage }) => passage.textId)).size };
}

/** Says what other names have brought, which one press leaves out. */
function Synonyms({ count, areFound }: { readonly count: number; readonly areFound: boolean }) {
  if (areFound && count === 0) return null;
  return (
    <p className={classes(styles.synonyms)}>
      {areFound ? words.synonymsFound(count) : words.synonymsOff}
      <span>
        <Button variant="quiet" onPress={() => open({ screen: 'settings', section: 'synonyms' })}>
          {words.editSynonyms}
        </Button>
        <Button variant="quiet" onPress={() => changeSynonyms(!areFound)}>
          {areFound ? words.leaveSynonyms : words.addSynonyms}
        </Button>
      </span>
    </p>
  );
}

/** Says how many results stand under others that are the same, which one press shows each by itself. */
function Folding({ count, isOn }: { readonly count: number; readonly isOn: boolean }) {
  if (isOn && count === 0) return null;
  return (
    <p className={classes(styles.synonyms)}>
      {isOn ? words.folded(count) : words.foldedOff}
      <Button variant="quiet" onPress={() => changeFolding(!isOn)}>
        {isOn ? words.unfold : words.fold}
      </Button>
    </p>
  );
}
