import { useEffect, useRef, useState } from 'react';
import { wording } from '../corpus/wording';
import type { Result } from '../electron/contract';
import { on } from './api';

/** How long writing must rest before it is saved, in milliseconds. */
const restBeforeSaving = 600;

export type SaveState =
  | { readonly kind: 'rest' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly message: string };

/** What is written into; it stays the same as long as the field is in sight, but for its text. */
export interface Written {
  /** As it is kept now. */
  readonly text: string;
  /** Answers with when it was saved: ISO 8601, UTC. */
  readonly save: (text: string) => Promise<Result<string>>;
  /** Makes the writing, from taking it up to leaving it, one step that can be undone. */
  readonly record: (from: string, to: string) => void;
}

export interface Draft {
  readonly text: string;
  readonly state: SaveState;
  readonly change: (text: string) => void;
  /** Saves now what is not saved yet. */
  readonly save: () => void;
  /** Saves, and ends what 撤销 takes back as one step. */
  readonly finish: () => void;
}

/**
 * Words while they are written: saved when the writing rests, on leaving the field, on closing. `saved` is said only
 * after the library answered; after a failure the words stay in the field and are saved again with the next change, or
 * as soon as a library process that ended has been started again.
 */
export function useDraft(written: Written): Draft {
  const [text, setText] = useState(written.text);
  const [state, setState] = useState<SaveState>({ kind: 'rest' });
  const draft = useRef({ begun: written.text, safe: written.text, latest: written.text });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // Words changed elsewhere (撤销, another pane) shows, unless words of ours are waiting to be saved.
  if (written.text !== draft.current.safe && draft.current.latest === draft.current.safe) {
    draft.current = { begun: written.text, safe: written.text, latest: written.text };
    setText(written.text);
  }

  const actions = useRef({
    save: async () => {
      clearTimeout(timer.current);
      const { latest, safe } = draft.current;
      if (latest === safe) return;
      setState({ kind: 'saving' });
      const failed = (message: string) => setState({ kind: 'failed', message });
      try {
        const result = await written.save(latest);
        if (!result.ok) return failed(result.failure.message);
        draft.current.safe = latest;
        setState({ kind: 'saved', at: result.value });
      } catch {
        failed(wording.window.reader.saveInterrupted);
      }
    },
    finish: async () => {
      await actions.current.save();
      const { begun, safe } = draft.current;
      if (begun !== safe) written.record(begun, safe);
      draft.current.begun = safe;
    },
  });
  useEffect(() => {
    const { save, finish } = actions.current;
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    const stop = on('libraryChanged', ({ reason }) => {
      if (reason === 'restarted') void save();
    });
    return () => {
      window.removeEventListener('pagehide', leave);
      stop();
      void finish();
    };
  }, []);
  return {
    text,
    state,
    change: (next) => {
      setText(next);
      draft.current.latest = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void actions.current.save(), restBeforeSaving);
    },
    save: () => void actions.current.save(),
    finish: () => void actions.current.finish(),
  };
}
