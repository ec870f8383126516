import { wording } from '../../corpus/wording';
import type { AnnotationEntry } from '../../electron/contract';
import { call } from '../api';
import { showToast } from '../ui/toast';

const words = wording.window.annotations;

/**
 * Puts the quotations on the clipboard, each on a line of its own with its citation. What stands in its text no longer
 * is left out: it would be cited as if it did.
 */
export async function copyWithCitation(entries: readonly AnnotationEntry[]): Promise<void> {
  await call(
    'copyQuotations',
    entries.map(({ annotation: { textId, quote } }) => ({ textId, quote })),
  );
  showToast({ message: words.copied(found.length) });
}
