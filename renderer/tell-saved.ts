import { wording } from '../corpus/wording';
import type { Result, SavedDocument } from '../electron/contract';
import { call } from './api';
import { showToast } from './ui/toast';

/** Says where a document went, and leads there; or why it was not written. Nothing where the person closed the dialog. */
export function tellSaved(saved: Result<SavedDocument> | null, sentence: (document: SavedDocument) => string): void {
  if (saved === null) return;
  if (saved.ok) leadTo(saved.value, sentence(saved.value));
  else showToast({ message: saved.failure.message, tone: 'failure' });
}

/** Says that a document was written, and leads there. */
export function leadTo({ file }: SavedDocument, message: string): void {
  showToast({
    message,
    action: { label: wording.window.export.showInFolder, run: () => void call('showInFolder', file) },
  });
}
