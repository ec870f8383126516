import type { Block, ExcerptBlock, FormBlock, StudyDocument, TableBlock } from '../study/document';
import { wording } from '../wording';
import { excerptLines } from './excerpt-lines';

/** CommonMark, with tables as GitHub writes them; what was marked stands in block quotations and reads as in the source. */
export function renderMarkdown(document: StudyDocument): string {
  const { signature } = document;
  const parts = [
    headingLine(1, document.title),
    ...(document.subtitle === '' ? [] : [paragraph(document.subtitle)]),
    ...document.blocks.flatMap(blockLines),
    ...(signature === null ? [] : [paragraph([signature.name, signature.date].filter(Boolean).join('\n'))]),
    ...document.attachments.flatMap(({ title, blocks }, index) => [
      headingLine(2, wording.export.attachmentTitle(index + 1, document.attachments.length, title)),
      ...blocks.flatMap(blockLines),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [headingLine(block.level + 1, block.text)];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'excerpt':
      return excerptParts(block);
    case 'table':
      return [tableOf(block)];
    case 'form':
      return [formOf(block)];
  }
}

function headingLine(level: number, text: string): string {
  return `${'#'.repeat(level)} ${oneLine(text)}`;
}

function excerptParts(excerpt: ExcerptBlock): string[] {
  const { source, note, links, hint, details, remarks } = excerptLines(excerpt);
  const quoted = paragraph(excerpt.quote).replaceAll('\n', '\n> ');
  return [
    `**${excerpt.number}.**`,
    `> ${quoted}`,
    paragraph(source),
    ...led(wording.export.note, note),
    ...led(wording.export.see, links),
    ...led(wording.export.hint, hint),
    ...[...details, ...remarks].map(paragraph),
  ];
}

function led(lead: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `**${lead}** ${paragraph(line)}` : paragraph(line)));
}

function tableOf({ columns, rows }: TableBlock): string {
  return tableLines(
    columns.map(({ title }) => title),
    rows,
  );
}

function formOf({ rows }: FormBlock): string {
  const fields = rows.flat().map(({ label, lines }) => [label, lines.join('\n')]);
  return tableLines(['', ''], fields);
}

function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(oneLine).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** As headings and cells are. */
function oneLine(text: string): string {
  return inline(text.replaceAll('\n', ' '));
}

/** Line breaks become hard breaks; spaces at the edges of a line, which would be dropped, become references. */
function paragraph(text: string): string {
  return text
    .split('\n')
    .map((line) => inline(line).replace(/^[ \t]+|[ \t]+$/gu, (edge) => edge.replace(/[ \t]/gu, characterReference)))
    .join('\\\n');
}

function characterReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Everything that means something to a Markdown reader anywhere, and at the start of a line. */
function inline(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>&|~#$]/gu, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/u, (_, space, mark) =>
      /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}
