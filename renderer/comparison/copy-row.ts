import { wording } from '../../corpus/wording';
import type { ComparedPassage, ComparedRow, Comparison } from '../../electron/contract';
import { call } from '../api';
import { showToast } from '../ui/toast';

/** Puts both wordings on the clipboard, each with the citation of its text. */
export async function copyRow({ one, other }: Comparison, row: ComparedRow): Promise<void> {
  const quotations = [
    { textId: one.id, quote: quoteOf(row.one) },
    { textId: other.id, quote: quoteOf(row.other) },
  ].filter(({ quote }) => quote !== '');
  await call('copyQuotations', quotations);
  showToast({ message: wording.window.comparison.copied(quotations.length) });
}

function quoteOf(passages: readonly ComparedPassage[]): string {
  return passages.map(({ text }) => text).join('\n');
}
