import type { Result, Session, SessionChange } from '../../electron/contract';
import { createStore, type Store } from '../app/store';

/** How long writing must rest before it is saved, in milliseconds. */
const restBeforeSaving = 600;

export type SaveState =
  | { readonly kind: 'rest' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly message: string };

export interface DraftState {
  /** As it stands in the form: also lines that are still empty. */
  readonly session: Session;
  readonly save: SaveState;
}

/** What was changed between taking up a field and leaving it. */
export interface DraftStep {
  readonly before: SessionChange;
  readonly after: SessionChange;
}

export interface SessionDraft {
  readonly state: Store<DraftState>;
  change(change: SessionChange): void;
  /** Saves now what is not saved yet; answers whether all is safe. */
  save(): Promise<boolean>;
  /** Saves, and ends what 撤销 takes back as one step; null where nothing was changed or it is not safe. */
  finish(): Promise<DraftStep | null>;
  /** The session as the library has it now, unless words of ours are waiting to be saved. */
  adopt(session: Session): void;
}

/**
 * A session while it is written: saved when the writing rests. `saved` is said only after the library answered; what it
 * refuses stays here and is tried again with the next change. `interrupted` is said where the library does not answer.
 */
export function createSessionDraft(
  session: Session,
  send: (id: string, change: SessionChange) => Promise<Result<Session>>,
  interrupted: string,
): SessionDraft {
  const state = createStore<DraftState>({ session, save: { kind: 'rest' } });
  let begun = session;
  let pending: SessionChange = {};
  let touched: SessionChange = {};
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (save: SaveState) => state.update((now) => ({ ...now, save }));
  const fail = (message: string, sent: SessionChange) => {
    pending = { ...sent, ...pending };
    show({ kind: 'failed', message });
    return false;
  };
  const attempt = async (sent: SessionChange): Promise<boolean> => {
    try {
      const result = await send(session.id, sent);
      if (!result.ok) return fail(result.failure.message, sent);
      show({ kind: 'saved', at: result.value.updatedAt });
      return true;
    } catch {
      return fail(interrupted, sent);
    }
  };
  const save = async (): Promise<boolean> => {
    clearTimeout(timer);
    while (running !== null) await running;
    if (isEmpty(pending)) return true;
    const sent = pending;
    pending = {};
    show({ kind: 'saving' });
    running = attempt(sent);
    const isSafe = await running;
    running = null;
    return isSafe;
  };
  return {
    state,
    change: (change) => {
      pending = { ...pending, ...change };
      touched = { ...touched, ...change };
      state.update((now) => ({ ...now, session: { ...now.session, ...change } }));
      clearTimeout(timer);
      timer = setTimeout(() => void save(), restBeforeSaving);
    },
    save,
    finish: async () => {
      if (!(await save()) || isEmpty(touched)) return null;
      const after = touched;
      const before = partOf(begun, after);
      touched = {};
      begun = { ...begun, ...after };
      return JSON.stringify(before) === JSON.stringify(partOf(begun, after)) ? null : { before, after };
    },
    adopt: (next) => {
      if (!isEmpty(pending) || running !== null) return;
      begun = next;
      touched = {};
      state.update((now) => ({ ...now, session: next }));
    },
  };
}

function isEmpty(change: SessionChange): boolean {
  return Object.keys(change).length === 0;
}

/** The fields of a session that a change has. */
function partOf(session: Session, change: SessionChange): SessionChange {
  return Object.fromEntries(Object.entries(session).filter(([name]) => Object.hasOwn(change, name)));
}
