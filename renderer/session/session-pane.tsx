import { Download, MonitorPlay } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Session } from '../../electron/contract';
import { openExport, useExportOffer } from '../export/export-store';
import type { BackTo } from '../ui/back-button';
import { Button } from '../ui/button';
import { PaneHead } from '../ui/panes';
import { SegmentedControl } from '../ui/segmented-control';
import { Leading } from './leading/leading';
import { PlanForm } from './plan-form';
import { RecordForm } from './record-form';
import styles from './session-form.module.css';
import { SessionMenu } from './session-menu';
import { changeSessionsView, useSessionsView } from './sessions-store';
import { type SessionEditing, settleSession, useSessionDraft } from './use-session-draft';

const words = wording.window.session;
const parts = ['plan', 'record'] as const;

/** One session: what can be done with it, its plan, its record. */
export function SessionPane({ session, back }: { readonly session: Session; readonly back: BackTo | undefined }) {
  const editing = useSessionDraft(session);
  const { part } = useSessionsView();
  const [isLeading, setLeading] = useState(false);
  const selection = { kind: 'session', sessionId: session.id } as const;
  useExportOffer(selection);
  const exportNow = async () => {
    if (await settleSession(session.id)) openExport(selection);
  };
  return (
    <>
      <PaneHead back={back} title={editing.session.title}>
        <Button onPress={() => setLeading(true)}>
          <MonitorPlay aria-hidden />
          {words.lead}
        </Button>
        <Button variant="primary" onPress={() => void exportNow()}>
          <Download aria-hidden />
          {words.export}
        </Button>
        <SessionMenu session={editing.session} />
      </PaneHead>
      <form
        aria-label={editing.session.title}
        className={styles.scroll}
        onBlur={() => void editing.finish()}
        onSubmit={(event) => event.preventDefault()}
      >
        <div className={styles.form}>
          <SegmentedControl
            label={words.parts}
            value={part}
            options={parts.map((value) => ({ value, label: words.part[value] }))}
            onChange={(next) => changeSessionsView({ part: next })}
          />
          <SaveFault editing={editing} />
          {part === 'plan' ? <PlanForm editing={editing} /> : <RecordForm editing={editing} />}
        </div>
      </form>
      {isLeading && <Leading session={editing.session} onClose={() => setLeading(false)} />}
    </>
  );
}

function SaveFault({ editing: { save, finish } }: { readonly editing: SessionEditing }) {
  if (save.kind !== 'failed') return null;
  return (
    <p role="alert" className={styles.fault}>
      {words.saveFailed(save.message)}
      <Button onPress={() => void finish()}>{words.saveAgain}</Button>
    </p>
  );
}
