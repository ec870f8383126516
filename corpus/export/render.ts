import { strToU8 } from 'fflate';
import type { StudyDocument } from '../study/document';
import type { LayoutChoice } from '../study/layout';
import { renderCsv } from './csv';
import { renderHtml } from './html';
import { renderMarkdown } from './markdown';
import { printable } from './printable';
import { printableDocument } from './printable-document';

export type ExportFormat = 'docx' | 'pptx' | 'html' | 'md' | 'csv' | 'json';

/**
 * The bytes of a whole document; the same one gives the same words in every format. A layout is seen in .docx and .html
 * only; .csv and .pptx hold its excerpts.
 */
export async function renderDocument(
  document: StudyDocument,
  format: ExportFormat,
  choice: LayoutChoice,
): Promise<Uint8Array> {
  const clean = printableDocument(document);
  switch (format) {
    case 'docx': {
      // The writers of .docx and .pptx are large: each is loaded by the first export that needs it.
      const { renderDocx } = await import('./docx/docx');
      return renderDocx(clean, choice);
    }
    case 'pptx': {
      const { renderPptx } = await import('./pptx/pptx');
      return renderPptx(clean);
    }
    case 'html':
      return strToU8(renderHtml(clean, choice));
    case 'md':
      return strToU8(renderMarkdown(clean));
    case 'csv':
      return strToU8(renderCsv(clean));
    case 'json':
      return strToU8(`${JSON.stringify(clean, null, 2)}\n`);
  }
}

/** A name for the file, without folder: title and date, without the characters that a file system refuses. */
export function suggestedName(
  { title, date }: Pick<StudyDocument, 'title' | 'date'>,
  format: ExportFormat | 'jsonld',
): string {
  const words = [
    ...printable(title)
      .replace(/[\\/:*?"<>|\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, 60)
    .join('');
  return `${words}（${date}）.${format}`;
}
