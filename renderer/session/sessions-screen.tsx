import { Presentation } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Session } from '../../electron/contract';
import { useRoom } from '../app/use-room';
import { EmptyScreen } from '../empty-screen';
import { EmptySteps } from '../empty-steps';
import { LoadedView } from '../loaded-view';
import { ReaderPane } from '../reader/reader-pane';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Panes } from '../ui/panes';
import { NewSessionDialog } from './new-session-dialog';
import { SessionList } from './session-list';
import { SessionPane } from './session-pane';
import { SessionPreview } from './session-preview';
import { changeSessionsView, useSessionsView } from './sessions-store';
import { useSessions } from './use-sessions';

const words = wording.window.session;

/** 学习会: what is planned, what is read, what was recorded. */
export function SessionsScreen() {
  const loaded = useSessions();
  const [isCreating, setCreating] = useState(false);
  return (
    <LoadedView loaded={loaded}>
      {(sessions) => (
        <>
          {sessions.length === 0 ? (
            <NoSessions onNew={() => setCreating(true)} />
          ) : (
            <SessionPanes sessions={sessions} onNew={() => setCreating(true)} />
          )}
          {isCreating && <NewSessionDialog sessions={sessions} onClose={() => setCreating(false)} />}
        </>
      )}
    </LoadedView>
  );
}

function NoSessions({ onNew }: { readonly onNew: () => void }) {
  return (
    <EmptyScreen
      icon={<Presentation aria-hidden />}
      title={words.empty}
      actions={
        <Button variant="primary" onPress={onNew}>
          {words.emptyStart}
        </Button>
      }
    >
      <p>{words.emptyHelp}</p>
      <EmptySteps steps={words.emptySteps} />
    </EmptyScreen>
  );
}

function SessionPanes({ sessions, onNew }: { readonly sessions: readonly Session[]; readonly onNew: () => void }) {
  const { chosenId, reading } = useSessionsView();
  const room = useRoom();
  const isNarrow = room === 'one';
  if (reading !== null) {
    const back = () => changeSessionsView({ reading: null });
    return <ReaderPane target={reading} back={{ label: words.back, onPress: back }} />;
  }
  const chosen = sessions.find(({ id }) => id === chosenId) ?? (isNarrow ? undefined : sessions[0]);
  const list = <SessionList sessions={sessions} chosen={chosen ?? null} onNew={onNew} />;
  const form =
    chosen === undefined ? (
      <EmptyState icon={<Presentation aria-hidden />} title={words.chooseOne} />
    ) : (
      <SessionPane
        key={chosen.id}
        session={chosen}
        back={isNarrow ? { label: words.backToList, onPress: () => changeSessionsView({ chosenId: null }) } : undefined}
      />
    );
  const listPane = { id: 'list', content: list, defaultSize: '17rem', minSize: '14rem', maxSize: '28rem' };
  const hasPreview = room === 'three' && chosen !== undefined;
  const formPane = {
    id: 'form',
    content: form,
    defaultSize: hasPreview ? '48%' : '75%',
    minSize: hasPreview ? '30%' : '50%',
  };
  const onlyPane = { id: 'only', content: chosen === undefined ? list : form, defaultSize: '100%', minSize: '50%' };
  if (hasPreview) {
    const preview = <SessionPreview key={chosen.id} session={chosen} />;
    const previewPane = { id: 'preview', content: preview, defaultSize: '26rem', minSize: '16rem', isFixed: true };
    return (
      <Panes
        name="sessions-preview"
        separatorLabel={wording.window.app.resize}
        panes={[{ ...listPane, isFixed: true }, formPane, previewPane]}
      />
    );
  }
  return (
    <Panes
      name={isNarrow ? 'sessions-narrow' : 'sessions'}
      separatorLabel={wording.window.app.resize}
      panes={isNarrow ? [onlyPane] : [{ ...listPane, isFixed: true }, formPane]}
    />
  );
}
