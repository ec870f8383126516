import type { Report } from '../study/report';
import { wording } from '../wording';

/** RFC 4180 with a byte-order mark, so that Excel and WPS read it as UTF-8; one row an item. */
export function renderCsv(report: Report): string {
  const rows: (readonly string[])[] = [wording.export.columns];
  let group = '';
  for (const { level, heading, items } of report.sections) {
    if (level === 1) group = heading;
    for (const item of items) {
      rows.push([
        level === 1 ? heading : `${group} ${heading}`,
        String(item.number),
        item.quote,
        item.citation,
        item.headings.join(' › '),
        item.label ?? '',
        item.note,
        item.tags.join('、'),
        item.topics.join('；'),
        item.remarks.join(''),
      ]);
    }
  }
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A spreadsheet runs what begins like a formula: an apostrophe in front makes it text (OWASP, CSV injection). */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
