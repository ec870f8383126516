import { wording } from '../../corpus/wording';
import type { MatchKind, SearchResult } from '../../electron/contract';
import { ToggleChip } from '../ui/chip';
import { classes } from '../ui/classes';
import { Select } from '../ui/select';
import styles from './search.module.css';
import { changeFilter, type SearchFilter } from './search-store';

const words = wording.window.search;
const matchKinds: readonly MatchKind[] = ['literal', 'variant', 'terms', 'synonym', 'pinyin'];
/** A select needs a value for its first line. */
const all = '';

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
        <Select
          label={words.byText}
          isLabelHidden
          value={filter.textId ?? all}
          onChange={(textId) => changeFilter({ textId: textId === all ? null : textId })}
          options={[
            { value: all, label: words.allTexts },
            ...unfiltered.textCounts.map(({ textId, title, count }) => ({ value: textId, label: title, count })),
          ]}
        />
        <Select
          label={words.byTopic}
          isLabelHidden
          value={filter.topicId ?? all}
          onChange={(topicId) => changeFilter({ topicId: topicId === all ? null : topicId })}
          options={[
            { value: all, label: words.allTopics },
            ...unfiltered.topicCounts.map(({ topicId, title, count }) => ({ value: topicId, label: title, count })),
          ]}
        />
      </div>
      {result.relaxed !== null && <p className={classes(styles.relaxed)}>{words.relaxed(result.relaxed.reason)}</p>}
    </header>
  );
}
