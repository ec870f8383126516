/** How each kind of paragraph looks in each layout; styles and runs are both made from this. */
import { AlignmentType } from 'docx';
import type { Layout } from '../../study/layout';

/** Sizes are half points (32 is 三号), lengths twentieths of a point. */
export interface Face {
  /** The Chinese font. */
  readonly font: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly isGrey?: boolean;
  /** Exact. */
  readonly line: number;
  readonly before?: number;
  readonly after?: number;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** In characters. */
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  /** Beyond the width of a character. */
  readonly spacing?: number;
  readonly rule?: 'box' | 'left';
  readonly keepsNext?: boolean;
}

/** Ids of the styles; those of Word's own keep their names, so that it knows them. */
export const faceNames = [
  'Title',
  'Summary',
  'Heading1',
  'Heading2',
  'BodyText',
  'Excerpt',
  'ExcerptSource',
  'ExcerptNote',
  'ExcerptHint',
  'ExcerptDetails',
  'AttachmentList',
  'Signature',
  'AttachmentMark',
  'AttachmentTitle',
  'TableHead',
  'TableText',
  'TableCell',
  'ContentsTitle',
  'TOC1',
  'TOC2',
  'FootnoteText',
  'EndnoteText',
  'PageNumberLine',
] as const;
export type FaceName = (typeof faceNames)[number];

/** Fonts of official documents, each with what stands in for it on a machine that lacks it. */
export const fonts = {
  title: '方正小标宋简体',
  hei: '黑体',
  kai: '楷体_GB2312',
  fang: '仿宋_GB2312',
  song: '宋体',
} as const;

export const substitutes: Readonly<Record<string, string>> = {
  [fonts.title]: '宋体',
  [fonts.kai]: '楷体',
  [fonts.fang]: '仿宋',
};

const { CENTER, JUSTIFIED, LEFT, RIGHT } = AlignmentType;

/** 22 lines on the 225 mm of a page (GB/T 9704-2012, 5.2.2): 12756 / 22, less what would push the last one over. */
export const officialLine = 579;

/** 28 characters of 16 points on the 156 mm of a line want 448 points and have 442. */
const officialSpacing = -5;

const official32 = { font: fonts.fang, size: 32, line: officialLine, spacing: officialSpacing } as const;
const officialText = { ...official32, firstLine: 2, align: JUSTIFIED } as const;

const officialFaces: Readonly<Record<FaceName, Face>> = {
  Title: { font: fonts.title, size: 44, line: officialLine, after: officialLine, align: CENTER },
  Summary: { ...official32, font: fonts.kai, after: officialLine, align: CENTER },
  Heading1: { ...officialText, font: fonts.hei, keepsNext: true },
  Heading2: { ...officialText, font: fonts.kai, keepsNext: true },
  BodyText: officialText,
  Excerpt: officialText,
  ExcerptSource: officialText,
  ExcerptNote: { ...officialText, font: fonts.kai },
  ExcerptHint: { ...officialText, font: fonts.kai, rule: 'box' },
  ExcerptDetails: { ...officialText, font: fonts.kai },
  AttachmentList: { ...official32, before: officialLine, left: 640 },
  Signature: { ...official32, before: 2 * officialLine, align: RIGHT, right: 1280 },
  AttachmentMark: { ...official32, font: fonts.hei, align: LEFT },
  AttachmentTitle: {
    font: fonts.title,
    size: 44,
    line: officialLine,
    before: officialLine,
    after: officialLine,
    align: CENTER,
  },
  TableHead: { font: fonts.hei, size: 28, line: 480, align: CENTER },
  TableText: { font: fonts.fang, size: 28, line: 480, align: LEFT },
  TableCell: { font: fonts.fang, size: 28, line: 480, align: CENTER },
  ContentsTitle: { font: fonts.hei, size: 32, line: officialLine, after: officialLine, align: CENTER },
  TOC1: official32,
  TOC2: { ...official32, left: 640 },
  FootnoteText: { font: fonts.fang, size: 24, line: 360, align: JUSTIFIED },
  EndnoteText: { font: fonts.fang, size: 28, line: 480, align: JUSTIFIED },
  PageNumberLine: { font: fonts.song, size: 28, line: 400 },
};

/** Exactly 28 points. */
const reading = { font: '仿宋', size: 28, line: 560 } as const;
const small = { ...reading, size: 24, line: 420, isGrey: true } as const;

const plainFaces: Readonly<Record<FaceName, Face>> = {
  Title: { font: fonts.song, size: 44, isBold: true, line: 700, after: 120, align: CENTER },
  Summary: { ...small, after: 200, align: CENTER },
  Heading1: { font: fonts.hei, size: 32, line: 560, before: 320, after: 120, keepsNext: true },
  Heading2: { font: fonts.hei, size: 28, line: 560, before: 240, after: 80, keepsNext: true },
  BodyText: { ...reading, firstLine: 2, align: JUSTIFIED },
  Excerpt: { ...reading, before: 200, left: 280, align: JUSTIFIED, rule: 'left' },
  ExcerptSource: { ...small, before: 60, left: 280 },
  ExcerptNote: { ...reading, before: 60, left: 280 },
  ExcerptHint: { ...reading, font: '楷体', before: 60, left: 280, rule: 'box' },
  ExcerptDetails: { ...small, before: 60, left: 280 },
  AttachmentList: { ...reading, before: 280 },
  Signature: { ...reading, before: 560, align: RIGHT, right: 560 },
  AttachmentMark: { font: fonts.hei, size: 28, line: 560 },
  AttachmentTitle: { font: fonts.hei, size: 36, line: 640, before: 120, after: 240, align: CENTER },
  TableHead: { font: fonts.hei, size: 24, line: 420, align: CENTER },
  TableText: { ...reading, size: 24, line: 420 },
  TableCell: { ...reading, size: 24, line: 420, align: CENTER },
  ContentsTitle: { font: fonts.hei, size: 36, line: 640, after: 240, align: CENTER },
  TOC1: reading,
  TOC2: { ...reading, left: 560 },
  FootnoteText: { font: '仿宋', size: 21, line: 320 },
  EndnoteText: { font: '仿宋', size: 24, line: 420 },
  PageNumberLine: { font: fonts.song, size: 28, line: 400, align: CENTER },
};

const bookletFaces: Readonly<Record<FaceName, Face>> = {
  ...plainFaces,
  Title: { font: fonts.title, size: 52, line: 800, before: 3600, after: 400, align: CENTER },
  Summary: { ...reading, font: '楷体', align: CENTER },
  Heading1: { font: fonts.hei, size: 36, line: 640, before: 400, after: 240, align: CENTER, keepsNext: true },
  Excerpt: { ...reading, before: 240, firstLine: 2, align: JUSTIFIED },
  ExcerptSource: { ...small, before: 60, align: RIGHT },
  ExcerptNote: { ...reading, font: '楷体', before: 60, firstLine: 2, align: JUSTIFIED },
  ExcerptHint: { ...reading, font: '楷体', before: 120, rule: 'box' },
  ExcerptDetails: { ...small, before: 60, align: RIGHT },
};

export const faces: Readonly<Record<Layout, Readonly<Record<FaceName, Face>>>> = {
  official: officialFaces,
  plain: plainFaces,
  booklet: bookletFaces,
};
