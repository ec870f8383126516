import { Plus } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { Session } from '../../electron/contract';
import { Button } from '../ui/button';
import { List, ListItem } from '../ui/list';
import { PaneHead } from '../ui/panes';
import { sessionFacts } from './session-facts';
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
  const year = chosen?.date == null ? new Date().getFullYear() : Number(chosen.date.slice(0, 4));
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
              <div className={styles.facts}>{sessionFacts(session)}</div>
            </ListItem>
          ))}
        </List>
      </div>
      <YearPlan key={year} year={year} sessions={sessions} />
    </>
  );
}
