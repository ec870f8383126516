import type { Report, ReportItem } from '../study/report';
import { wording } from '../wording';
import { itemLines } from './item-lines';

/** CommonMark; what was marked stands in block quotations and reads exactly as in the source. */
export function renderMarkdown(report: Report): string {
  const blocks = [`# ${inline(report.title)}`, wording.export.summary(report.itemCount, report.date)];
  for (const section of report.sections) {
    blocks.push(`${'#'.repeat(section.level + 1)} ${inline(section.heading)}`);
    for (const item of section.items) blocks.push(...itemBlocks(item, report.groupBy));
  }
  return `${blocks.join('\n\n')}\n`;
}

function itemBlocks(item: ReportItem, groupBy: Report['groupBy']): string[] {
  const { source, note, details, remarks } = itemLines(item, groupBy);
  const quoted = paragraph(item.quote).replaceAll('\n', '\n> ');
  const after = [...details, ...remarks].map(paragraph);
  const noted = note.map((line, index) =>
    index === 0 ? `**${wording.export.note}** ${paragraph(line)}` : paragraph(line),
  );
  return [`**${item.number}.**`, `> ${quoted}`, paragraph(source), ...noted, ...after];
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
