import { useEffect, useRef } from 'react';
import { wording } from '../../corpus/wording';
import type { Annotation, NoteTemplate } from '../../electron/contract';
import { useAnnotationSettings } from '../annotation-settings';
import { SaveLine } from '../save-line';
import { TextField } from '../ui/text-field';
import { useDraft } from '../use-draft';
import { recordNote, saveNote } from './annotation-actions';
import { NoteTemplates } from './note-templates';

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
  const { noteTemplates } = useAnnotationSettings();
  const insert = ({ text }: NoteTemplate) => insertText(field.current, text);
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
          const template = event.altKey ? noteTemplates[Number(event.key) - 1] : undefined;
          if (template === undefined) return;
          event.preventDefault();
          insert(template);
        }}
      />
      <NoteTemplates templates={noteTemplates} onChoose={insert} />
      <SaveLine state={draft.state} updatedAt={annotation.updatedAt} onAgain={draft.save} />
    </>
  );
}

/** Writes at the caret as if it was typed, so that the field's own undo takes it back; on a line of its own. */
function insertText(field: HTMLTextAreaElement | null, text: string): void {
  if (field === null) return;
  field.focus();
  const before = field.value.slice(0, field.selectionStart);
  const isLineBegun = before !== '' && !before.endsWith('\n');
  document.execCommand('insertText', false, isLineBegun ? `\n${text}` : text);
}
