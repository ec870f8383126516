import { Plus } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { Session } from '../../electron/contract';
import { Button } from '../ui/button';
import { List, ListItem } from '../ui/list';
import { PaneHead } from '../ui/panes';
import styles from './session-list.module.css';
import { changeSessionsView } from './sessions-store';
import { YearPlan } from './year-plan';

const words = wording.window.session;

/** All sessions, the next ones first, and how the year goes. */
export function SessionList({
  sessions,
  chosen,
  onNew,
}: {
  readonly sessions: readonly Session[];
  readonly chosen: Session | null;
  readonly onNew: () => void;
}) {
  const thisYear = new Date().getFullYear();
  const year = chosen?.date == null ? thisYear : Number(chosen.date.slice(0, 4));
  return (
    <>
      <PaneHead title={words.title}>
        <Button onPress={onNew}>
          <Plus aria-hidden />
          {words.new}
        </Button>
      </PaneHead>
      <div className={styles.scroll}>
        <List
          label={words.list}
          chosenId={chosen?.id ?? null}
          onChoose={(chosenId) => changeSessionsView({ chosenId, part: 'plan' })}
        >
          {sessions.map((session) => (
            <ListItem key={session.id} id={session.id} text={session.title}>
              <div className={styles.title}>{session.title}</div>
              <div className={styles.facts}>{factsOf(session, thisYear)}</div>
            </ListItem>
          ))}
        </List>
      </div>
      <YearPlan key={year} year={year} sessions={sessions} />
    </>
  );
}

/** 主题党日 · 12月5日 14:30 · 准备中 */
function factsOf({ type, date, start, record }: Session, thisYear: number): string {
  const state = record === null ? wording.session.states.preparing : wording.session.states.recorded;
  if (date === null) return words.line(type, words.noDate, state);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const when = [words.day(year, month, day, year === thisYear), ...(start === null ? [] : [start])].join(' ');
  return words.line(type, when, state);
}
