import { useEffect, useState } from 'react';
import type { Result } from '../electron/contract';
import { useStore } from './app/store';
import { createDraft, type Draft, type SaveState } from './draft';
import { keepSaved } from './keep-saved';

/** What is written into; it stays the same as long as the field is in sight, but for its text. */
export interface Written {
  /** As it was read from the library last. */
  readonly text: string;
  /** Answers with when it was saved: ISO 8601, UTC. */
  readonly save: (text: string) => Promise<Result<string>>;
  /** Makes the writing, from taking it up to leaving it, one step that can be undone. */
  readonly record: (from: string, to: string) => void;
}

export interface FieldDraft {
  readonly text: string;
  readonly state: SaveState;
  readonly change: (text: string) => void;
  /** Saves now what is not saved yet. */
  readonly save: () => void;
  /** Saves, and ends what 撤销 takes back as one step. */
  readonly finish: () => void;
}

/** The words of one field while they are written: saved when the writing rests, on leaving the field, on closing. */
export function useDraft(written: Written): FieldDraft {
  const [{ draft, finish }] = useState(() => fieldDraft(written));
  const { content, save } = useStore(draft.state);
  useEffect(() => keepSaved(draft, finish), [draft, finish]);
  // Only another text than before was changed elsewhere (撤销, another pane): what is read again after our own saving
  // comes later than its answer.
  useEffect(() => {
    if (written.text !== draft.state.get().content.text) draft.adopt({ text: written.text });
  }, [draft, written.text]);
  return {
    text: content.text,
    state: save,
    change: (text) => draft.change({ text }),
    save: () => void draft.save(),
    finish: () => void finish(),
  };
}

function fieldDraft({ text: begun, save, record }: Written): {
  readonly draft: Draft<{ readonly text: string }>;
  readonly finish: () => Promise<void>;
} {
  const draft = createDraft({ text: begun }, ({ text = '' }) => save(text));
  const finish = async () => {
    const step = await draft.finish();
    if (step !== null) record(step.before.text, step.change.text ?? '');
  };
  return { draft, finish };
}
