/** Blocks of a document as paragraphs and tables of Word's. */
import { EndnoteReferenceRun, FootnoteReferenceRun, Paragraph, type Table, TextRun } from 'docx';
import type { Block, ExcerptBlock } from '../../study/document';
import type { LayoutChoice } from '../../study/layout';
import { wording } from '../../wording';
import { excerptLines } from '../excerpt-lines';
import { fontOf } from './docx-styles';
import { type FaceName, faces } from './faces';
import { formTable, plainTable } from './tables';

export interface BlockWriter {
  blocks(blocks: readonly Block[]): (Paragraph | Table)[];
  line(face: FaceName, text: string, placing?: { readonly isOnNewPage?: boolean }): Paragraph;
  /** A title of several lines is one paragraph each, so that every program centres them alike. */
  titleLines(face: FaceName, text: string): Paragraph[];
}

export function blockWriter({ layout, citations }: LayoutChoice): BlockWriter {
  const table = faces[layout];

  /** The hint makes Word set “ ” …… — in the Chinese font; without it they are taken for Latin. */
  const run = (face: FaceName, text: string, options: { readonly isLead?: boolean } = {}) => {
    const isBold = options.isLead === true && layout !== 'official';
    const font = options.isLead === true && layout === 'official' ? table.Heading1 : table[face];
    return new TextRun({ text, font: { ...fontOf(font), hint: 'eastAsia' }, ...(isBold ? { bold: true } : {}) });
  };
  const line: BlockWriter['line'] = (face, text, { isOnNewPage = false } = {}) =>
    new Paragraph({ style: face, widowControl: false, pageBreakBefore: isOnNewPage, children: [run(face, text)] });

  const led = (face: FaceName, lead: string, lines: readonly string[]) =>
    lines.map((text, index) => {
      const leadRun = index === 0 ? [run(face, lead, { isLead: true })] : [];
      return new Paragraph({ style: face, widowControl: false, children: [...leadRun, run(face, text)] });
    });

  const afterWords = (excerpt: ExcerptBlock) => {
    if (citations === 'line') return [];
    if (citations === 'inline') return [run('Excerpt', excerpt.bracketed)];
    const isFoot = citations === 'footnotes';
    const face = isFoot ? 'FootnoteText' : 'EndnoteText';
    const note = new Paragraph({ style: face, children: [run(face, wording.export.noteText(excerpt.citation))] });
    return [isFoot ? new FootnoteReferenceRun({ children: [note] }) : new EndnoteReferenceRun({ children: [note] })];
  };

  const excerptParagraphs = (excerpt: ExcerptBlock) => {
    const { source, note, hint, details, remarks } = excerptLines(excerpt);
    // Marks, tags and topics are for the person's own use; what goes out as an official document leaves them out.
    const shownDetails = layout === 'official' || details.length === 0 ? [] : [details.join('　')];
    return [
      new Paragraph({
        style: 'Excerpt',
        widowControl: false,
        children: [
          run('Excerpt', `${excerpt.number}. `, { isLead: layout !== 'official' }),
          run('Excerpt', excerpt.quote),
          ...afterWords(excerpt),
        ],
      }),
      ...(citations === 'line' ? [line('ExcerptSource', source)] : []),
      ...led('ExcerptNote', wording.export.note, note),
      ...led('ExcerptHint', wording.export.hint, hint),
      ...[...shownDetails, ...remarks].map((text) => line('ExcerptDetails', text)),
    ];
  };

  const partsOf = (block: Block, isOnNewPage: boolean): readonly (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [line(block.level === 1 ? 'Heading1' : 'Heading2', block.text, { isOnNewPage })];
      case 'paragraph':
        return block.text.split('\n').map((text) => line('BodyText', text));
      case 'excerpt':
        return excerptParagraphs(block);
      case 'table':
        return [plainTable(block, line)];
      case 'form':
        return [formTable(block, line)];
    }
  };

  // A booklet begins each of its parts on a new page, after the contents.
  const blocks = (all: readonly Block[]) =>
    all.flatMap((block) => partsOf(block, layout === 'booklet' && block.kind === 'heading' && block.level === 1));

  return {
    blocks,
    line,
    titleLines: (face, text) =>
      text.split('\n').map((part, index, parts) => titleLine(face, part, index < parts.length - 1)),
  };

  function titleLine(face: FaceName, text: string, isFollowed: boolean): Paragraph {
    const spacing = isFollowed ? { spacing: { after: 0 } } : {};
    return new Paragraph({ style: face, ...spacing, children: [run(face, text)] });
  }
}
