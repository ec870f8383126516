import { useEffect, useRef } from 'react';
import { wording } from '../../corpus/wording';
import type { Annotation } from '../../electron/contract';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { TextField } from '../ui/text-field';
import styles from './annotation-card.module.css';
import { clockTime } from './clock-time';
import { type SaveState, useNoteDraft } from './use-note-draft';

const words = wording.window.reader;

function fieldIdOf(annotationId: string): string {
  return `note-${annotationId}`;
}

/** Moves the keyboard into the note of an annotation whose card is open. */
export function focusNote(annotationId: string): void {
  document.getElementById(fieldIdOf(annotationId))?.focus();
}

/** Where a note is written; it saves itself and says when it has. */
export function NoteField({ annotation, isFocused }: { readonly annotation: Annotation; readonly isFocused: boolean }) {
  const draft = useNoteDraft(annotation);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  return (
    <>
      <TextField
        label={words.noteLabelFor(annotation.quote)}
        isLabelHidden
        rows={3}
        placeholder={words.notePlaceholder}
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.finish}
        id={fieldIdOf(annotation.id)}
        fieldRef={field}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft.save();
        }}
      />
      <SaveLine state={draft.state} updatedAt={annotation.updatedAt} onAgain={draft.save} />
    </>
  );
}

function SaveLine({
  state,
  updatedAt,
  onAgain,
}: {
  readonly state: SaveState;
  readonly updatedAt: string;
  readonly onAgain: () => void;
}) {
  if (state.kind === 'failed') {
    return (
      <div role="alert" className={classes(styles.failure)}>
        <p>{words.saveFailed(state.message)}</p>
        <Button onPress={onAgain}>{words.saveAgain}</Button>
      </div>
    );
  }
  return (
    <p role="status" className={classes(styles.saved)}>
      {state.kind === 'saving' ? words.saving : words.savedAt(clockTime(state.kind === 'saved' ? state.at : updatedAt))}
    </p>
  );
}
