import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import { wording } from '../wording';

/** Ids of the paragraph styles that are ours, beside Title and Heading 1–2. */
export const styleIds = {
  summary: 'Summary',
  excerpt: 'Excerpt',
  source: 'ExcerptSource',
  note: 'ExcerptNote',
  details: 'ExcerptDetails',
  pageNumber: 'PageNumberLine',
} as const;

/** A4 with the margins of official documents (GB/T 9704-2012), in twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1400 },
};

const latin = 'Times New Roman';
const body = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: '仿宋' };
const heading = { ...body, eastAsia: '黑体' };
const song = { ...body, eastAsia: '宋体' };
const grey = '55555A';
/** Exactly 28 points. */
const lines = { line: 560, lineRule: LineRuleType.EXACT };
const smallLines = { line: 420, lineRule: LineRuleType.EXACT };

/** Sizes are half points: 32 is 三号, 28 四号, 24 小四. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: body, size: 28, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
      paragraph: { spacing: lines },
    },
    title: {
      run: { font: song, size: 44, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 700, lineRule: LineRuleType.EXACT, after: 120 } },
    },
    heading1: {
      run: { font: heading, size: 32 },
      paragraph: { keepNext: true, keepLines: true, outlineLevel: 0, spacing: { ...lines, before: 320, after: 120 } },
    },
    heading2: {
      run: { font: heading, size: 28 },
      paragraph: { keepNext: true, keepLines: true, outlineLevel: 1, spacing: { ...lines, before: 240, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: styleIds.summary,
      name: wording.export.summaryStyle,
      basedOn: 'Normal',
      run: { size: 24, color: grey },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...smallLines, after: 200 } },
    },
    {
      id: styleIds.excerpt,
      name: wording.export.excerptStyle,
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { left: 280 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'B3261E' } },
        spacing: { ...lines, before: 200 },
      },
    },
    {
      id: styleIds.source,
      name: wording.export.sourceStyle,
      basedOn: 'Normal',
      run: { size: 24, color: grey },
      paragraph: { indent: { left: 280 }, spacing: { ...smallLines, before: 60 } },
    },
    {
      id: styleIds.note,
      name: wording.export.noteStyle,
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: 280 }, spacing: { ...lines, before: 60 } },
    },
    {
      id: styleIds.details,
      name: wording.export.detailsStyle,
      basedOn: 'Normal',
      run: { size: 24, color: grey },
      paragraph: { indent: { left: 280 }, spacing: { ...smallLines, before: 60 } },
    },
    {
      id: styleIds.pageNumber,
      name: wording.export.pageNumberStyle,
      basedOn: 'Normal',
      run: { font: song, size: 28 },
    },
  ],
};
