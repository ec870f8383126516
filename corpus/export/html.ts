import type { Report, ReportItem } from '../study/report';
import { wording } from '../wording';
import { pageStyle, pageStyleHash } from './html-style';
import { itemLines } from './item-lines';

/**
 * One inert file: no script, nothing fetched, its one style sheet allowed by hash. Also what the PDF is printed from.
 */
export function renderHtml(report: Report): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(report.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${escaped(report.title)}</h1>
<p class="summary">${escaped(wording.export.summary(report.itemCount, report.date))}</p>
${report.sections.map((section) => sectionHtml(section, report.groupBy)).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml(section: Report['sections'][number], groupBy: Report['groupBy']): string {
  const heading = `h${section.level + 1}`;
  const items = section.items.map((item) => `\n${itemHtml(item, groupBy)}`).join('');
  return `<section>\n<${heading}>${escaped(section.heading)}</${heading}>${items}\n</section>`;
}

function itemHtml(item: ReportItem, groupBy: Report['groupBy']): string {
  const { source, note, details, remarks } = itemLines(item, groupBy);
  const lines = [
    `<blockquote><span class="number">${item.number}.</span><q>${escaped(item.quote)}</q></blockquote>`,
    `<p class="source">${escaped(source)}</p>`,
    ...note.map((line, index) => {
      const lead = index === 0 ? `<b>${escaped(wording.export.note)}</b>` : '';
      return `<p class="note">${lead}${escaped(line)}</p>`;
    }),
    ...(details.length === 0
      ? []
      : [`<p class="details">${details.map((line) => `<span>${escaped(line)}</span>`).join('')}</p>`]),
    ...remarks.map((line) => `<p class="remark">${escaped(line)}</p>`),
  ];
  return `<article>\n${lines.join('\n')}\n</article>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
