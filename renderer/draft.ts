import { wording } from '../corpus/wording';
import type { Result } from '../electron/contract';
import { createStore, type Store } from './app/store';

/** How long writing must rest before it is saved, in milliseconds. */
const restBeforeSaving = 600;

export type SaveState =
  | { readonly kind: 'rest' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly message: string };

export interface DraftState<Content> {
  /** As it stands in the fields. */
  readonly content: Content;
  readonly save: SaveState;
}

/** What was changed between taking up a field and leaving it. */
export interface DraftStep<Content> {
  readonly before: Content;
  readonly change: Partial<Content>;
}

export interface Draft<Content> {
  readonly state: Store<DraftState<Content>>;
  change(change: Partial<Content>): void;
  /** Saves now what is not saved yet; answers whether all is safe. */
  save(): Promise<boolean>;
  /** Saves, and ends what 撤销 takes back as one step; null where nothing was changed or it is not safe. */
  finish(): Promise<DraftStep<Content> | null>;
  /** What the library has now, changed by something else than this draft: shown unless words of ours wait to be saved. */
  adopt(content: Content): void;
}

/**
 * What is written, kept until it is safe: saved when the writing rests. `saved` is said only after the library answered;
 * what it refuses stays here and is tried again with the next change. `send` answers with when it was saved: ISO 8601, UTC.
 */
export function createDraft<Content extends object>(
  content: Content,
  send: (change: Partial<Content>) => Promise<Result<string>>,
): Draft<Content> {
  const state = createStore<DraftState<Content>>({ content, save: { kind: 'rest' } });
  let begun = content;
  let pending: Partial<Content> = {};
  let touched: Partial<Content> = {};
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (save: SaveState) => state.update((now) => ({ ...now, save }));
  const fail = (message: string, sent: Partial<Content>) => {
    pending = { ...sent, ...pending };
    show({ kind: 'failed', message });
    return false;
  };
  const attempt = async (sent: Partial<Content>): Promise<boolean> => {
    try {
      const result = await send(sent);
      if (!result.ok) return fail(result.failure.message, sent);
      show({ kind: 'saved', at: result.value });
      return true;
    } catch {
      return fail(wording.window.reader.saveInterrupted, sent);
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
      state.update((now) => ({ ...now, content: { ...now.content, ...change } }));
      clearTimeout(timer);
      timer = setTimeout(() => void save(), restBeforeSaving);
    },
    save,
    finish: async () => {
      if (!(await save()) || isEmpty(touched)) return null;
      const step = { before: begun, change: touched };
      touched = {};
      begun = { ...begun, ...step.change };
      return JSON.stringify(step.before) === JSON.stringify(begun) ? null : step;
    },
    adopt: (next) => {
      if (!isEmpty(pending) || running !== null) return;
      begun = next;
      touched = {};
      state.update((now) => ({ ...now, content: next }));
    },
  };
}

function isEmpty(change: object): boolean {
  return Object.keys(change).length === 0;
}
