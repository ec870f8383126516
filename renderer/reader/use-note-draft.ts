import { useEffect, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Annotation } from '../../electron/contract';
import { on } from '../api';
import { recordNote, saveNote } from './annotation-actions';

/** How long writing must rest before it is saved, in milliseconds. */
const restBeforeSaving = 600;

export type SaveState =
  | { readonly kind: 'rest' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly message: string };

export interface NoteDraft {
  readonly text: string;
  readonly state: SaveState;
  readonly change: (text: string) => void;
  /** Saves now what is not saved yet. */
  readonly save: () => void;
  /** Saves, and ends what 撤销 takes back as one step. */
  readonly finish: () => void;
}

/**
 * A note while it is written: saved when the writing rests, on leaving the field, on closing. `saved` is said only
 * after the library answered; after a failure the words stay in the field and are saved again with the next change, or
 * as soon as a library process that ended has been started again.
 */
export function useNoteDraft(annotation: Annotation): NoteDraft {
  const [text, setText] = useState(annotation.note);
  const [state, setState] = useState<SaveState>({ kind: 'rest' });
  const draft = useRef({ id: annotation.id, begun: annotation.note, safe: annotation.note, latest: annotation.note });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // A note changed elsewhere (撤销, another pane) shows, unless words of ours are waiting to be saved.
  if (annotation.note !== draft.current.safe && draft.current.latest === draft.current.safe) {
    draft.current = { ...draft.current, begun: annotation.note, safe: annotation.note, latest: annotation.note };
    setText(annotation.note);
  }

  const actions = useRef({
    save: async () => {
      clearTimeout(timer.current);
      const { id, latest, safe } = draft.current;
      if (latest === safe) return;
      setState({ kind: 'saving' });
      const failed = (message: string) => setState({ kind: 'failed', message });
      try {
        const result = await saveNote(id, latest);
        if (!result.ok) return failed(result.failure.message);
        draft.current.safe = latest;
        setState({ kind: 'saved', at: result.value.updatedAt });
      } catch {
        failed(wording.window.reader.saveInterrupted);
      }
    },
    finish: async () => {
      await actions.current.save();
      const { id, begun, safe } = draft.current;
      recordNote(id, begun, safe);
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
