import {
  Document,
  Footer,
  type ISectionOptions,
  NoteNumberRestart,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
} from 'docx';
import type { StudyDocument } from '../../study/document';
import type { LayoutChoice } from '../../study/layout';
import { wording } from '../../wording';
import { contentsOf } from '../contents';
import { type BlockWriter, blockWriter } from './blocks';
import { fontOf, stylesOf } from './docx-styles';
import { faces } from './faces';
import { finish } from './finish';

/** A4 with the margins of official documents (GB/T 9704-2012, 5.2.1), in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1304 },
};

/** A .docx with real headings, styles and notes, and each quotation in one run, so that a search in the file finds it. */
export async function renderDocx(document: StudyDocument, choice: LayoutChoice): Promise<Uint8Array> {
  const { layout } = choice;
  const { blocks, line, titleLines } = blockWriter(choice);
  const { attachments, signature } = document;
  const bodySection = [
    ...titleLines('Title', document.title),
    ...(document.subtitle === '' ? [] : [line('Summary', document.subtitle)]),
    ...(layout === 'booklet' ? contents(document.blocks, line) : []),
    ...blocks(document.blocks),
    ...(attachments.length === 0
      ? []
      : wording.export
          .attachmentList(attachments.map(({ title }) => title))
          .split('\n')
          .map((text, index) => line('AttachmentList', text, { isFollowing: index > 0 }))),
    ...(signature === null
      ? []
      : [signature.name, signature.date]
          .filter(Boolean)
          .map((text, index) => line('Signature', text, { isFollowing: index > 0 }))),
  ];
  const common = { properties: { page, ...noteProperties, type: SectionType.NEXT_PAGE }, footers: footersOf(layout) };
  const sections: ISectionOptions[] = [
    { ...common, children: bodySection },
    ...attachments.map(({ title, blocks: inner }, index) => ({
      ...common,
      children: [
        line('AttachmentMark', wording.export.attachmentMark(index + 1, attachments.length)),
        line('AttachmentTitle', title),
        ...blocks(inner),
      ],
    })),
  ];
  const written = new Document({
    title: document.title.replaceAll('\n', ''),
    // Given as empty, or the library would write a name of its own.
    creator: '',
    lastModifiedBy: '',
    styles: stylesOf(layout),
    evenAndOddHeaderAndFooters: layout === 'official',
    sections,
  });
  return finish(await Packer.pack(written, 'uint8array'), fontOf(faces[layout].BodyText));
}

/** ① anew on each page. */
const noteProperties = {
  footnoteProperties: {
    numberFormat: { type: NumberFormat.DECIMAL_ENCLOSED_CIRCLE },
    restart: NoteNumberRestart.EACH_PAGE,
  },
  endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL_ENCLOSED_CIRCLE } },
};

/** GB/T 9704-2012, 7.5: — 1 — a character from the edge, on the right of odd pages and on the left of even ones. */
function footersOf(layout: LayoutChoice['layout']): NonNullable<ISectionOptions['footers']> {
  if (layout !== 'official') return { default: pageNumber(layout, {}) };
  return {
    default: pageNumber(layout, { alignment: 'right', indent: { right: 280 } }),
    even: pageNumber(layout, { alignment: 'left', indent: { left: 280 } }),
  };
}

type Placing = Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'alignment' | 'indent'>;

function pageNumber(layout: LayoutChoice['layout'], placing: Placing): Footer {
  const face = faces[layout].PageNumberLine;
  const run = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: { ...fontOf(face), hint: 'eastAsia' },
  });
  return new Footer({ children: [new Paragraph({ style: 'PageNumberLine', ...placing, children: [run] })] });
}

/** A field that Word and WPS can update to page numbers; until then it tells the numbers of the excerpts. */
function contents(blocks: StudyDocument['blocks'], line: BlockWriter['line']) {
  const entries = contentsOf(blocks).map(({ level, text, numbers }) =>
    line(level === 1 ? 'TOC1' : 'TOC2', text, numbers === '' ? {} : { after: numbers }),
  );
  return [
    line('ContentsTitle', wording.export.contents, { isOnNewPage: true }),
    new TableOfContents(wording.export.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      contentChildren: entries,
    }),
  ];
}
