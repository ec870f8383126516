import { useCallback, useState } from 'react';
import { heldIn } from '../../corpus/study/session-time';
import { wording } from '../../corpus/wording';
import type { Session } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { showToast } from '../ui/toast';
import { NumberField } from './number-field';
import styles from './session-list.module.css';

const words = wording.window.session.plan;

/** 2026年：计划 12 次，已开 10 次，学时 21; the plan can be changed. */
export function YearPlan({ year, sessions }: { readonly year: number; readonly sessions: readonly Session[] }) {
  const loaded = useLoaded(useCallback(() => call('plannedSessions', year), [year]));
  if (loaded.state !== 'ready') return null;
  const { held, classHours } = heldIn(year, sessions);
  const keep = async (count: number) => {
    const kept = await call('planSessions', year, count);
    if (kept.ok) loaded.again();
    else showToast({ message: kept.failure.message, tone: 'failure' });
  };
  return (
    <footer className={styles.year}>
      <span title={words.hours}>{words.held(year, loaded.value, held, classHours)}</span>
      <Popover label={words.change} trigger={<Button variant="quiet">{words.change}</Button>}>
        {(close) => (
          <Planning
            year={year}
            planned={loaded.value}
            onKeep={(count) => {
              close();
              void keep(count);
            }}
          />
        )}
      </Popover>
    </footer>
  );
}

function Planning({
  year,
  planned,
  onKeep,
}: {
  readonly year: number;
  readonly planned: number | null;
  readonly onKeep: (count: number) => void;
}) {
  const [count, setCount] = useState(planned);
  return (
    <div className={styles.planning}>
      <NumberField label={words.label(year)} value={count} onChange={setCount} />
      <Button variant="primary" isDisabled={count === null} onPress={() => onKeep(count ?? 0)}>
        {words.save}
      </Button>
    </div>
  );
}
