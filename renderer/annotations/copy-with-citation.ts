import { wording } from '../../corpus/wording';
import type { AnnotationEntry } from '../../electron/contract';
import { call } from '../api';
import { quotationOf } from '../reader/quotation';
import { showToast } from '../ui/toast';

const words = wording.window.annotations;

/** Puts the quotations on the clipboard, each on a line of its own with its citation. */
export async function copyWithCitation(entries: readonly AnnotationEntry[]): Promise<void> {
  const texts = new Map((await call('texts')).map((text) => [text.id, text]));
  const lines = entries.map(({ annotation: { quote, textId } }) => {
    const text = texts.get(textId);
    return text === undefined ? quote : quotationOf(quote, { text });
  });
  await call('copyText', lines.join('\n'));
  showToast({ message: words.copied(entries.length) });
}
