import type { Block, ExcerptBlock, FormBlock, FormField, StudyDocument, TableBlock } from '../study/document';
import type { LayoutChoice } from '../study/layout';
import { wording } from '../wording';
import { circledNumber } from './circled-number';
import { contentsOf } from './contents';
import { excerptLines } from './excerpt-lines';
import { escaped } from './html-escape';
import { pageStyleHashes, pageStyles } from './html-style';

/**
 * One inert file: no script, nothing fetched, its one style sheet allowed by hash. Also what is printed and what the PDF
 * is made from; a page has no foot of its own there, so notes stand together after the text.
 */
export function renderHtml(document: StudyDocument, choice: LayoutChoice): string {
  const notes: string[] = [];
  const html = (block: Block) => blockHtml(block, choice, notes);
  const body = [
    `<h1>${lines(document.title)}</h1>`,
    ...(document.subtitle === '' ? [] : [`<p class="summary">${lines(document.subtitle)}</p>`]),
    ...(choice.layout === 'booklet' ? [contents(document.blocks)] : []),
    ...document.blocks.map(html),
    ...attachmentList(document),
    ...signatureHtml(document),
    ...(notes.length === 0 ? [] : [noteList(notes)]),
    ...document.attachments.map(
      ({ title, blocks }, index) =>
        `<section class="attachment">\n<p class="mark">${escaped(attachmentMark(document, index))}</p>\n<h1>${escaped(title)}</h1>\n${blocks.map(html).join('\n')}\n</section>`,
    ),
  ].join('\n');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${pageStyleHashes[choice.layout]}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.title.replaceAll('\n', ''))}</title>
<style>${pageStyles[choice.layout]}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block, choice: LayoutChoice, notes: string[]): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p class="text">${lines(block.text)}</p>`;
    case 'excerpt':
      return excerptHtml(block, choice, notes);
    case 'table':
      return tableHtml(block);
    case 'form':
      return formHtml(block);
  }
}

function excerptHtml(excerpt: ExcerptBlock, { citations }: LayoutChoice, notes: string[]): string {
  const { source, note, links, hint, details, remarks } = excerptLines(excerpt);
  const parts = [
    `<blockquote><span class="number">${excerpt.number}.</span><q>${escaped(excerpt.quote)}</q>${afterWords()}</blockquote>`,
    ...(citations === 'line' ? [`<p class="source">${escaped(source)}</p>`] : []),
    ...led('note', wording.export.note, note),
    ...led('note', wording.export.see, links),
    ...(hint.length === 0 ? [] : [`<aside>\n${led('hint', wording.export.hint, hint).join('\n')}\n</aside>`]),
    ...(details.length === 0
      ? []
      : [`<p class="details">${details.map((line) => `<span>${escaped(line)}</span>`).join('')}</p>`]),
    ...remarks.map((line) => `<p class="remark">${escaped(line)}</p>`),
  ];
  return `<article>\n${parts.join('\n')}\n</article>`;

  function afterWords(): string {
    if (citations === 'line') return '';
    if (citations === 'inline') return `<span class="cited">${escaped(excerpt.bracketed)}</span>`;
    notes.push(wording.export.noteText(excerpt.citation));
    return `<sup>${circledNumber(notes.length)}</sup>`;
  }
}

function led(name: string, lead: string, paragraphs: readonly string[]): string[] {
  return paragraphs.map(
    (line, index) => `<p class="${name}">${index === 0 ? `<b>${escaped(lead)}</b>` : ''}${escaped(line)}</p>`,
  );
}

function noteList(notes: readonly string[]): string {
  const entries = notes.map((note, index) => `<p><span>${circledNumber(index + 1)}</span>${escaped(note)}</p>`);
  return `<section class="notes">\n${entries.join('\n')}\n</section>`;
}

/** What a booklet holds: each heading, with the numbers of its excerpts. */
function contents(blocks: readonly Block[]): string {
  const entries = contentsOf(blocks).map(
    ({ level, text, numbers }) =>
      `<p class="level${level}"><span>${escaped(text)}</span><i></i><span>${escaped(numbers)}</span></p>`,
  );
  return `<section class="contents">\n<h2>${wording.export.contents}</h2>\n${entries.join('\n')}\n</section>`;
}

function attachmentList({ attachments }: StudyDocument): string[] {
  return attachments.length === 0
    ? []
    : [`<p class="attached">${lines(wording.export.attachmentList(attachments.map(({ title }) => title)))}</p>`];
}

function signatureHtml({ signature }: StudyDocument): string[] {
  if (signature === null) return [];
  const parts = [signature.name, signature.date].filter((line) => line !== '');
  return [`<p class="signature">${parts.map(escaped).join('<br>')}</p>`];
}

function attachmentMark({ attachments }: StudyDocument, index: number): string {
  return wording.export.attachmentMark(index + 1, attachments.length);
}

function tableHtml({ columns, rows }: TableBlock): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const shares = columns.map(({ share }) => `<col width="${Math.round((share / all) * 100)}%">`).join('');
  const head = columns.map(({ title }) => `<th>${escaped(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${lines(cell)}</td>`).join('')}</tr>`).join('\n');
  return `<table>\n<colgroup>${shares}</colgroup>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function formHtml({ rows }: FormBlock): string {
  const body = rows.map((row) => {
    const span = row.length === 1 ? ' colspan="3"' : '';
    const cells = row.map((field) => `<th>${escaped(field.label)}</th><td${span}>${cell(field)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table class="form">\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function cell({ lines: filled, room = 1 }: FormField): string {
  const free = filled.length === 0 ? '<br>'.repeat(room) : '';
  return `${filled.map(escaped).join('<br>')}${free}`;
}

function lines(text: string): string {
  return text.split('\n').map(escaped).join('<br>');
}
