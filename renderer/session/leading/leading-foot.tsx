import { useEffect, useState } from 'react';
import { wording } from '../../../corpus/wording';
import type { AgendaItem } from '../../../electron/contract';
import { classes } from '../../ui/classes';
import { type AgendaClock, clockOf } from './agenda-clock';
import styles from './leading.module.css';

const words = wording.window.session.leading;
/** Milliseconds. */
const tick = 500;

/** How the item of the agenda is doing, and how far one is. */
export function LeadingFoot({
  agenda,
  clock,
  position,
  count,
}: {
  readonly agenda: readonly AgendaItem[];
  readonly clock: AgendaClock;
  readonly position: number;
  readonly count: number;
}) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick);
    return () => clearInterval(timer);
  }, []);
  const running = clockOf(agenda, clock, Math.max(now, clock.since ?? 0));
  return (
    <footer className={styles.foot}>
      {running !== null && (
        <span className={classes(running.isOver && styles.over)}>
          {words.clock(running.item.title, running.item.minutes, running.used, running.isOver)}
          {clock.since === null && words.paused}
        </span>
      )}
      <span>{words.position(position, count)}</span>
    </footer>
  );
}
