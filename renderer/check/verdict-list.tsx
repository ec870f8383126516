import { verdictStatuses } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import type { CheckedDraft } from '../../electron/contract';
import { ToggleChip } from '../ui/chip';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import styles from './check.module.css';
import { filterBy, shownVerdicts, useCheckView } from './check-store';
import { VerdictCard } from './verdict-card';

const words = wording.window.check;

/** The verdicts on a draft, those of one kind alone where a person wants that. */
export function VerdictList({ draft }: { readonly draft: CheckedDraft }) {
  const { filter } = useCheckView();
  const { verdicts } = draft;
  const shown = shownVerdicts(draft, filter);
  if (verdicts.length === 0) {
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHelp}</p>
      </EmptyState>
    );
  }
  const statuses = verdictStatuses.filter((status) => verdicts.some((verdict) => verdict.status === status));
  return (
    <>
      <div className={classes(styles.filters)} role="toolbar" aria-label={words.filterLabel}>
        <ToggleChip isSelected={filter === 'all'} count={verdicts.length} onChange={() => filterBy('all')}>
          {words.all}
        </ToggleChip>
        {statuses.map((status) => (
          <ToggleChip
            key={status}
            isSelected={filter === status}
            count={verdicts.filter((verdict) => verdict.status === status).length}
            onChange={() => filterBy(filter === status ? 'all' : status)}
          >
            {wording.check.statuses[status]}
          </ToggleChip>
        ))}
      </div>
      <ol className={classes(styles.cards)} aria-label={words.listLabel}>
        {verdicts.map((verdict, index) =>
          shown.includes(verdict) ? <VerdictCard key={verdict.start} verdict={verdict} number={index + 1} /> : null,
        )}
      </ol>
      <p className={classes(styles.keys)}>{words.keys}</p>
    </>
  );
}
