import { strToU8 } from 'fflate';
import type { Report } from '../study/report';
import { renderCsv } from './csv';
import { renderHtml } from './html';
import { renderMarkdown } from './markdown';
import { printable } from './printable';

export type ExportFormat = 'docx' | 'html' | 'md' | 'csv' | 'json';

/** The bytes of a whole document; the same report gives the same words in every format. */
export async function renderReport(report: Report, format: ExportFormat): Promise<Uint8Array> {
  const clean = printableReport(report);
  switch (format) {
    case 'docx': {
      // The writer of .docx is large: it is loaded by the first export that needs it.
      const { renderDocx } = await import('./docx');
      return renderDocx(clean);
    }
    case 'html':
      return strToU8(renderHtml(clean));
    case 'md':
      return strToU8(renderMarkdown(clean));
    case 'csv':
      return strToU8(renderCsv(clean));
    case 'json':
      return strToU8(`${JSON.stringify(clean, null, 2)}\n`);
  }
}

/** A name for the file, without folder: title and date, without the characters that a file system refuses. */
export function suggestedName(report: Report, format: ExportFormat): string {
  const title = [
    ...printable(report.title)
      .replace(/[\\/:*?"<>|\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, 60)
    .join('');
  return `${title}（${report.date}）.${format}`;
}

function printableReport(report: Report): Report {
  return {
    ...report,
    title: printable(report.title),
    sections: report.sections.map((section) => ({
      ...section,
      heading: printable(section.heading),
      items: section.items.map((item) => ({
        ...item,
        quote: printable(item.quote),
        citation: printable(item.citation),
        headings: item.headings.map(printable),
        note: printable(item.note),
        tags: item.tags.map(printable),
        topics: item.topics.map(printable),
        remarks: item.remarks.map(printable),
      })),
    })),
  };
}
