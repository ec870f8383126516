import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Report, ReportItem } from '../study/report';
import { wording } from '../wording';
import { docxStyles, page, styleIds } from './docx-styles';
import { itemLines } from './item-lines';

/** A .docx with real headings for the outline, and each quotation in one run, so that a search in the file finds it. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: report.title,
    // Given as empty, or the library would write a name of its own.
    creator: '',
    lastModifiedBy: '',
    styles: docxStyles,
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(report.title)] }),
          line(styleIds.summary, wording.export.summary(report.itemCount, report.date)),
          ...report.sections.flatMap((section) => [
            new Paragraph({
              heading: section.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
              children: [run(section.heading)],
            }),
            ...section.items.flatMap((item) => itemParagraphs(item, report.groupBy)),
          ]),
        ],
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}

function itemParagraphs(item: ReportItem, groupBy: Report['groupBy']): Paragraph[] {
  const { source, note, details, remarks } = itemLines(item, groupBy);
  return [
    new Paragraph({ style: styleIds.excerpt, children: [run(`${item.number}. `, true), run(item.quote)] }),
    line(styleIds.source, source),
    ...note.map(
      (paragraph, index) =>
        new Paragraph({
          style: styleIds.note,
          children: index === 0 ? [run(wording.export.note, true), run(paragraph)] : [run(paragraph)],
        }),
    ),
    ...(details.length === 0 ? [] : [line(styleIds.details, details.join('　'))]),
    ...remarks.map((remark) => line(styleIds.details, remark)),
  ];
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [run(text)] });
}

/** The hint makes Word set “ ” …… — in the Chinese font; without it they are taken for Latin. */
function run(text: string, bold = false): TextRun {
  return new TextRun({ text, font: { hint: 'eastAsia' }, ...(bold ? { bold } : {}) });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    style: styleIds.pageNumber,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: { hint: 'eastAsia' } })],
  });
}
