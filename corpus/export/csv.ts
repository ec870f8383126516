import type { StudyDocument } from '../study/document';
import { wording } from '../wording';

/** RFC 4180 with a byte-order mark, so that Excel and WPS read it as UTF-8; one row an excerpt. */
export function renderCsv(document: StudyDocument): string {
  const rows: (readonly string[])[] = [wording.export.columns];
  let group = '';
  let section = '';
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      if (block.level === 1) group = block.text;
      section = block.level === 1 ? block.text : `${group} ${block.text}`;
    }
    if (block.kind !== 'excerpt') continue;
    rows.push([
      section,
      String(block.number),
      block.quote,
      block.citation,
      block.headings.join(' › '),
      block.label ?? '',
      block.note,
      block.tags.join('、'),
      block.topics.join('；'),
      block.remarks.join(''),
      block.hint,
      block.links.join('\n'),
    ]);
  }
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A spreadsheet runs what begins like a formula: an apostrophe in front makes it text (OWASP, CSV injection). */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
