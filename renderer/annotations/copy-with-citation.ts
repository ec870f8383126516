import { annotatedWords } from '../../corpus/annotate/annotated-words';
import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationEntry, Quotation } from '../../electron/contract';
import { call } from '../api';
import { showToast } from '../ui/toast';

const words = wording.window.annotations;

/**
 * Puts the quotations on the clipboard, each on a line of its own with its citation. What stands in its text no longer
 * is left out: it would be cited as if it did.
 */
export async function copyWithCitation(entries: readonly AnnotationEntry[]): Promise<void> {
  const found = entries.filter(({ annotation }) => annotation.placement !== 'unplaced');
  if (found.length === 0) {
    showToast({ message: words.notCopied });
    return;
  }
  await call(
    'copyQuotations',
    found.map(({ annotation }) => quotationOf(annotation)),
  );
  showToast({ message: words.copied(found.length) });
}

/** An annotation's words as they are cited. */
export function quotationOf(annotation: Annotation): Quotation {
  const { textId, passageId } = annotation;
  return { textId, passageId, quote: annotatedWords(annotation) };
}
