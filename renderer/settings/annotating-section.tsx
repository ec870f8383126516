import { ColorLabelsBlock } from './color-labels-block';
import { NoteTemplatesBlock } from './note-templates-block';

/** What the colours mean, and what notes may begin with. */
export function AnnotatingSection() {
  return (
    <>
      <ColorLabelsBlock />
      <NoteTemplatesBlock />
    </>
  );
}
