import { useEffect } from 'react';
import { wording } from '../../corpus/wording';
import type { Session, SessionChange } from '../../electron/contract';
import { useStore } from '../app/store';
import { createDraft, type Draft, type SaveState } from '../draft';
import { keepSaved } from '../keep-saved';
import { onSessionsChanged, recordChange, saveTyped } from './session-actions';

/** What is not safe yet stays here while other screens are in front. */
const drafts = new Map<string, Draft<Session>>();
/** Those whose fields are in sight. */
const shown = new Set<Draft<Session>>();

onSessionsChanged((event) => {
  if (event.kind === 'gone') drafts.delete(event.id);
  else if (!event.isTyped) drafts.get(event.session.id)?.adopt(event.session);
});

export interface SessionEditing {
  /** As it stands in the form: also lines that are still empty. */
  readonly session: Session;
  readonly save: SaveState;
  readonly change: (change: SessionChange) => void;
  /** Saves, and ends what 撤销 takes back as one step. */
  readonly finish: () => Promise<void>;
}

/** A session in the form: changed at once, saved when the writing rests, on leaving a field, the form or the program. */
export function useSessionDraft(session: Session): SessionEditing {
  const { id } = session;
  const draft = draftOf(session);
  const { content, save } = useStore(draft.state);
  useEffect(() => {
    shown.add(draft);
    const letGo = keepSaved(
      draft,
      () => finish(id, draft),
      () => {
        // It may be in sight again by now, with words of its own.
        if (!shown.has(draft) && drafts.get(id) === draft) drafts.delete(id);
      },
    );
    return () => {
      shown.delete(draft);
      letGo();
    };
  }, [draft, id]);
  return { session: content, save, change: draft.change, finish: () => finish(id, draft) };
}

/** Saves what stands in the form before something else is done to the session; answers whether all is safe. */
export async function settleSession(id: string): Promise<boolean> {
  const draft = drafts.get(id);
  if (draft === undefined) return true;
  await finish(id, draft);
  return draft.save();
}

/** As `settleSession`. @throws where not all is safe, with why. */
export async function expectSettled(id: string): Promise<void> {
  if (!(await settleSession(id))) throw new Error(wording.window.session.unsettled);
}

async function finish(id: string, draft: Draft<Session>): Promise<void> {
  const step = await draft.finish();
  if (step !== null) recordChange(id, partOf(step.before, step.change), step.change);
}

/** The fields of a session that a change has. */
function partOf(session: Session, change: SessionChange): SessionChange {
  return Object.fromEntries(Object.entries(session).filter(([name]) => Object.hasOwn(change, name)));
}

function draftOf(session: Session): Draft<Session> {
  const known = drafts.get(session.id);
  if (known !== undefined) return known;
  const draft = createDraft(session, async (change) => {
    const result = await saveTyped(session.id, change);
    return result.ok ? { ok: true, value: result.value.updatedAt } : result;
  });
  drafts.set(session.id, draft);
  return draft;
}
