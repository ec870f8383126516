import { useEffect } from 'react';
import { wording } from '../../corpus/wording';
import type { Session, SessionChange } from '../../electron/contract';
import { on } from '../api';
import { useStore } from '../app/store';
import { onSessionsChanged, recordChange, saveTyped } from './session-actions';
import { createSessionDraft, type DraftState, type SessionDraft } from './session-draft';

/** What is not safe yet stays here while other screens are in front. */
const drafts = new Map<string, SessionDraft>();

onSessionsChanged((event) => {
  if (event.kind === 'gone') drafts.delete(event.id);
  else if (!event.isTyped) drafts.get(event.session.id)?.adopt(event.session);
});

export interface SessionEditing extends DraftState {
  readonly change: (change: SessionChange) => void;
  /** Saves, and ends what 撤销 takes back as one step. */
  readonly finish: () => Promise<void>;
}

/** A session in the form: changed at once, saved when the writing rests, on leaving a field, the form or the program. */
export function useSessionDraft(session: Session): SessionEditing {
  const draft = draftOf(session);
  const state = useStore(draft.state);
  useEffect(() => {
    const leave = () => void draft.save();
    window.addEventListener('pagehide', leave);
    const stop = on('libraryChanged', ({ reason }) => {
      if (reason === 'restarted') leave();
    });
    return () => {
      window.removeEventListener('pagehide', leave);
      stop();
      void letGo(session.id, draft);
    };
  }, [draft, session.id]);
  return { ...state, change: draft.change, finish: () => finish(session.id, draft) };
}

/** Saves what stands in the form before something else is done to the session; answers whether all is safe. */
export async function settleSession(id: string): Promise<boolean> {
  const draft = drafts.get(id);
  if (draft === undefined) return true;
  await finish(id, draft);
  return draft.save();
}

async function finish(id: string, draft: SessionDraft): Promise<void> {
  const step = await draft.finish();
  if (step !== null) recordChange(id, step.before, step.after);
}

/** What the library refused is kept until the session is opened again. */
async function letGo(id: string, draft: SessionDraft): Promise<void> {
  await finish(id, draft);
  if (await draft.save()) drafts.delete(id);
}

function draftOf(session: Session): SessionDraft {
  const known = drafts.get(session.id);
  if (known !== undefined) return known;
  const draft = createSessionDraft(session, saveTyped, wording.window.reader.saveInterrupted);
  drafts.set(session.id, draft);
  return draft;
}
