/** Blocks of a document as paragraphs and tables of Word's. */
import {
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  LeaderType,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, ExcerptBlock } from '../../study/document';
import type { LayoutChoice } from '../../study/layout';
import { wording } from '../../wording';
import { excerptLines } from '../excerpt-lines';
import { fontOf } from './docx-styles';
import { type FaceName, faces } from './faces';
import { formTable, plainTable } from './tables';

/** The right edge of the text, in twentieths of a point. */
const dottedRight = { type: TabStopType.RIGHT, position: 8844, leader: LeaderType.DOT };

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

interface Placing {
  readonly isOnNewPage?: boolean;
  /** It follows a line of its kind, without the room before the first. */
  readonly isFollowing?: boolean;
  /** What stands on the right, behind dots. */
  readonly after?: string;
}

export interface BlockWriter {
  blocks(blocks: readonly Block[]): (Paragraph | Table)[];
  line(face: FaceName, text: string, placing?: Placing): Paragraph;
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
  const line: BlockWriter['line'] = (face, text, placing = {}) =>
    new Paragraph({
      style: face,
      widowControl: false,
      pageBreakBefore: placing.isOnNewPage === true,
      ...(placing.isFollowing === true ? { spacing: { before: 0 } } : {}),
      ...(placing.after === undefined ? {} : { tabStops: [dottedRight] }),
      children: [run(face, text), ...(placing.after === undefined ? [] : [tab(), run(face, placing.after)])],
    });

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
    const { source, note, links, hint, details, remarks } = excerptLines(excerpt);
    // One that goes on in the next passage keeps the paragraphs of its text.
    const lines = excerpt.quote.split('\n');
    // Marks, tags and topics are for the person's own use; what goes out as an official document leaves them out.
    const shownDetails = layout === 'official' || details.length === 0 ? [] : [details.join('　')];
    return [
      ...lines.map(
        (words, index) =>
          new Paragraph({
            style: 'Excerpt',
            widowControl: false,
            children: [
              ...(index === 0 ? [run('Excerpt', `${excerpt.number}. `, { isLead: layout !== 'official' })] : []),
              run('Excerpt', words),
              ...(index === lines.length - 1 ? afterWords(excerpt) : []),
            ],
          }),
      ),
      ...(citations === 'line' ? [line('ExcerptSource', source)] : []),
      ...led('ExcerptNote', wording.export.note, note),
      ...led('ExcerptNote', wording.export.see, links),
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

  // What follows the contents of a booklet begins on a page of its own.
  const blocks: BlockWriter['blocks'] = (all) =>
    all.flatMap((block, index) => partsOf(block, layout === 'booklet' && index === 0));

  return {
    blocks,
    line,
    titleLines: (face, text) =>
      text.split('\n').map((part, index, parts) => titleLine(face, part, index === 0, index === parts.length - 1)),
  };

  function titleLine(face: FaceName, text: string, isFirst: boolean, isLast: boolean): Paragraph {
    const spacing = { ...(isFirst ? {} : { before: 0 }), ...(isLast ? {} : { after: 0 }) };
    return new Paragraph({ style: face, spacing, children: [run(face, text)] });
  }
}
