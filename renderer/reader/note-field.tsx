import { useEffect, useRef } from 'react';
import { wording } from '../../corpus/wording';
import type { Annotation } from '../../electron/contract';
import { SaveLine } from '../save-line';
import { TextField } from '../ui/text-field';
import { useDraft } from '../use-draft';
import { recordNote, saveNote } from './annotation-actions';

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
  const { id } = annotation;
  const draft = useDraft({
    text: annotation.note,
    save: (text) => saveNote(id, text),
    record: (from, to) => recordNote(id, from, to),
  });
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
