import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownText, longText } from '../../scripts/format-files/known-text.mjs';
import type { FileFormat } from '../ingest/formats/converted-source';
import type { FailureCode } from '../model';
import { wording } from '../wording';

/** What becomes of a file of `corpus/testing/files`, which `scripts/make-format-files.mjs` makes. */
export type ExpectedOutcome =
  | {
      readonly format: FileFormat;
      /** Every paragraph, heading and row of the text, character for character. */
      readonly paragraphs: readonly string[];
      readonly isUnsure?: boolean;
      /** Labels of the pages, in order. */
      readonly pages?: readonly string[];
      readonly warnings?: readonly string[];
    }
  | { readonly code: FailureCode; readonly reason: string };

const folder = join(__dirname, 'files');

export const formatFiles: readonly string[] = readdirSync(folder).sort();

export function readFormatFile(file: string): Uint8Array {
  return readFileSync(join(folder, file));
}

const known = knownText.map(({ text }) => text);
const long = longText.map(({ text }) => text);

const { damaged, encrypted, foreign, hasEntities, inflatesTooMuch, kinds, notWord, scanned, tooDeep } = wording.formats;
const broken = { code: 'file-damaged', reason: damaged } as const;
const deep = { code: 'file-damaged', reason: tooDeep } as const;
const locked = { code: 'file-encrypted', reason: encrypted } as const;
const empty = { code: 'text-empty', reason: wording.ingest.textEmpty } as const;
const noText = { code: 'file-without-text-layer', reason: scanned } as const;

function other(kind: keyof typeof kinds) {
  return { code: 'format-unsupported', reason: foreign(kinds[kind]) } as const;
}

const officialNumbers = [
  '自动编号的学习安排',
  '一、学习的目的',
  '（一）读懂原文，记准出处。',
  '（二）用好要点，联系实际。',
  '二、学习的安排',
  '（一）每月集中学习一次。',
  '1. 时间在第一周的周三下午。',
  '2. 地点在机关会议室。',
  '（1）书记主持。',
  '（2）委员记录。',
  '①写明时间。',
  '②写明地点。',
  '（二）每季度专题研讨一次。',
  '1. 从头数起的一项。',
];

const changes = [
  '修订过的通知',
  '会议定于周三下午召开。',
  '这一段的段落标记被删去，所以接着下一段。',
  '看得见的字。',
  '移到了这里。',
];

const tables = [
  '表格里的文字',
  '姓名\t职务\t电话',
  '张三\t书记\t1001',
  '李四 （代）\t委员',
  '只有一格的表格是版式，里面的字是一段。',
  '外 内一\t内二\t右',
  '表格之后的一段。',
];

/** The known text with the marks of two notes in it, and the notes in their place. */
function noted(at: number, write: (number: number) => string): readonly string[] {
  const marked = known.map((text, index) => (index === 2 || index === 3 ? `${text}[${index - 1}]` : text));
  const notes = [1, 2].map((number) => `${write(number)}脚注的内容，见某书第${number + 1}页。`);
  return [...marked.slice(0, at), ...notes, ...marked.slice(at)];
}

/** The known text as it is recognised, errors and all: a stroke that is read as a dash, and the parts of a title as they stand apart. */
const recognised = known.map((text) => text.replace('王一', '王—').replace('办法（试行）', '办法 （试行）'));
const onFirstPage = recognised.slice(0, 8);

const bracketed = (number: number) => `[${number}] `;

/** By file name: every file stands here. */
export const expectedOutcomes: Readonly<Record<string, ExpectedOutcome>> = {
  'known-文本.txt': { format: 'txt', paragraphs: known },
  'known-文本-标记.txt': { format: 'txt', paragraphs: known },
  'known-文本-gbk.txt': { format: 'txt', paragraphs: known },
  'known-文本-utf16le.txt': { format: 'txt', paragraphs: known },
  'known-文本-utf16be.txt': { format: 'txt', paragraphs: known },
  'known-文本-utf16无标记.txt': { format: 'txt', paragraphs: known },
  'known-文本-换行混用.txt': { format: 'txt', paragraphs: known },
  'known-文本.md': { format: 'md', paragraphs: known },
  'known-没有扩展名': { format: 'txt', paragraphs: known },
  'known-网页.html': { format: 'html', paragraphs: known },
  'known-网页-gbk.htm': { format: 'html', paragraphs: known },
  'known-网页-utf16.html': { format: 'html', paragraphs: known },
  'known-网站页面.html': { format: 'html', paragraphs: known },
  'known-网页冒充.doc': { format: 'html', paragraphs: known },
  'known-保存的网页.mht': { format: 'mhtml', paragraphs: known },
  'known-保存的网页-gbk.mhtml': { format: 'mhtml', paragraphs: known },
  'known-保存的网页冒充.doc': { format: 'mhtml', paragraphs: known },
  'known-办公.docx': { format: 'docx', paragraphs: known },
  'known-办公.doc': { format: 'doc', paragraphs: known },
  'known-办公.rtf': { format: 'rtf', paragraphs: known },
  'known-办公.epub': { format: 'epub', paragraphs: known },
  'known-办公.pdf': { format: 'pdf', paragraphs: known, pages: ['1', '2'] },
  'known-版式.ofd': { format: 'ofd', paragraphs: known, pages: ['1', '2'] },
  'known-金山.wps': { format: 'doc', paragraphs: known },
  'known-改名的docx.doc': { format: 'docx', paragraphs: known },
  'known-改名的rtf.doc': { format: 'rtf', paragraphs: known },
  'known-改名的pdf.txt': { format: 'pdf', paragraphs: known, pages: ['1', '2'] },
  'known-改名的doc.pdf': { format: 'doc', paragraphs: known },

  'text-big5.txt': {
    format: 'txt',
    paragraphs: [
      '青石街道機關學習辦法',
      '這是一份用繁體字寫成的學習材料，為了讓我們的每一位同志都能讀懂原文，在這裡說明學習的目的和安排。',
      '學習的時間是每個月的第一個星期三，地點在機關的會議室，請大家準時到場，不要遲到，也不要無故缺席。',
    ],
    isUnsure: true,
  },
  'text-太短.txt': { format: 'txt', paragraphs: ['党员'], isUnsure: true },
  'text-罕用字.txt': {
    format: 'txt',
    paragraphs: ['罕用字辨认', '𠮷野家和㐂字都是罕用字，名册里有人用𬭚字做名字，不能丢。'],
  },

  'page-列表.html': {
    format: 'html',
    paragraphs: [
      '学习办法',
      '名单如下，请核对姓名和所在支部，如有错漏请在周五之前告知组织委员。',
      '1. 第一支部：张三',
      '1. 联系人李四',
      '2. 第二支部：王五',
      '材料目录',
      '签到表\u00A0&\u00A0记录本',
      '换行',
      '之后是另一段',
      '学习',
      '第一行',
      '第二行',
    ],
  },
  'page-片段.html': { format: 'html', paragraphs: ['没有首尾的网页片段，也要读得出来。', '第二段。'] },
  'book-两章.epub': {
    format: 'epub',
    paragraphs: [
      '学习手册',
      '第一章　读原文',
      '读原文要从头读起，读懂一段再读下一段。',
      '第二章　记出处',
      '记出处要写明题名、日期和页码。',
    ],
  },
  'book-目录外链.epub': {
    format: 'epub',
    paragraphs: [
      '外链手册',
      '第一章　读原文',
      '读原文要从头读起，读懂一段再读下一段。',
      '第二章　记出处',
      '记出处要写明题名、日期和页码。',
      '第三章只有一段，没有标题。',
    ],
  },

  'word-自动编号.docx': { format: 'docx', paragraphs: officialNumbers },
  'word-自动编号.doc': { format: 'doc', paragraphs: officialNumbers },
  'word-自动编号.rtf': { format: 'rtf', paragraphs: officialNumbers },
  'word-章条样式编号.docx': {
    format: 'docx',
    paragraphs: [
      '支部学习管理办法',
      '第一章 总则',
      '第一条 为了规范支部的学习，制定本办法。',
      '第二条 支部的学习适用本办法。',
      '第二章 组织',
      '第三条 学习安排的第甲项，由组织委员负责落实。',
      '第四条 学习安排的第乙项，由组织委员负责落实。',
      '第五条 学习安排的第丙项，由组织委员负责落实。',
      '第六条 学习安排的第丁项，由组织委员负责落实。',
      '第七条 学习安排的第戊项，由组织委员负责落实。',
      '第八条 学习安排的第己项，由组织委员负责落实。',
      '第九条 学习安排的第庚项，由组织委员负责落实。',
      '第十条 学习安排的第辛项，由组织委员负责落实。',
      '第十一条 学习安排的第壬项，由组织委员负责落实。',
      '第三章 附则',
      '第十二条 本办法自印发之日起施行。',
    ],
  },
  'word-编号重起.docx': {
    format: 'docx',
    paragraphs: [
      '编号的重起与接续',
      '1. 第一份名单的第一项。',
      '2. 第一份名单的第二项。',
      '1. 第二份名单从头数起。',
      '2. 第二份名单的第二项。',
      '7. 第三份名单从七数起。',
      '一、少见写法的第一项。',
      '二、少见写法的第二项。',
      '一、少见写法的第一项。',
      '二、少见写法的第二项。',
      '甲、少见写法的第一项。',
      '乙、少见写法的第二项。',
      '壹、少见写法的第一项。',
      '贰、少见写法的第二项。',
      'I、少见写法的第一项。',
      'II、少见写法的第二项。',
      '没有编号的一段。',
    ],
  },
  'word-修订.docx': { format: 'docx', paragraphs: changes },
  'word-修订.doc': { format: 'doc', paragraphs: changes },
  // What wrote it takes all of a paragraph for deleted whose end is.
  'word-修订.rtf': {
    format: 'rtf',
    paragraphs: ['修订过的通知', '会议定于周三下午召开。', '所以接着下一段。', '看得见的字。', '移到了这里。'],
  },
  'word-脚注文本框.docx': {
    format: 'docx',
    paragraphs: [
      '脚注、文本框和域',
      '目录',
      '学习的目的',
      '引文要注明出处[1]，也要核对[2]。',
      '正文旁边有一个文本框。',
      '文本框里的提示。',
      '参见第三页。',
      '第一行',
      '第二行',
      '☑已核对-甲',
      '[1] 某书第三页。',
      '[2] 某报第一版。',
    ],
  },
  'word-表格.docx': { format: 'docx', paragraphs: tables },
  'word-表格.rtf': { format: 'rtf', paragraphs: tables },
  // A table inside a cell is read through.
  'word-表格.doc': {
    format: 'doc',
    paragraphs: [...tables.slice(0, 5), '外', '内一', '内二', '右', '表格之后的一段。'],
  },
  'word-脚注.doc': { format: 'doc', paragraphs: noted(known.length, bracketed) },
  'word-脚注.rtf': { format: 'rtf', paragraphs: noted(known.length, bracketed) },
  'word-截断.rtf': { format: 'rtf', paragraphs: known.slice(0, 10) },
  'word-空段.docx': { format: 'docx', paragraphs: ['前后都是空段。'] },

  'pdf-两栏.pdf': { format: 'pdf', paragraphs: long, pages: ['1', '2', '3'] },
  'pdf-不缩进.pdf': { format: 'pdf', paragraphs: long, pages: ['1', '2', '3', '4'] },
  'pdf-脚注.pdf': { format: 'pdf', paragraphs: noted(8, String), pages: ['1', '2'] },
  'pdf-国标编码.pdf': {
    format: 'pdf',
    paragraphs: ['旧软件生成的文件', '字体没有嵌入，编码是国标，也要读得出来。'],
    pages: ['iv'],
  },

  'scan-扫描件.pdf': {
    format: 'pdf',
    paragraphs: recognised,
    pages: ['1', '2'],
    warnings: [wording.formats.recognised(2)],
  },
  'scan-图片.jpg': {
    format: 'image',
    paragraphs: onFirstPage,
    pages: ['1'],
    warnings: [wording.formats.recognised(1)],
  },
  'scan-图片.png': {
    format: 'image',
    paragraphs: onFirstPage.map((text) => text.replace('错引。', '错引l。')),
    pages: ['1'],
    warnings: [wording.formats.recognised(1)],
  },

  'bad-空文件.txt': empty,
  'bad-只有空白.txt': empty,
  'bad-空文件.docx': empty,
  'bad-没有文字.docx': empty,
  'bad-没有文字.rtf': empty,
  'bad-炸弹.docx': { code: 'file-too-large', reason: inflatesTooMuch },
  'bad-太大.docx': { code: 'file-too-large', reason: wording.formats.inflatesTooBig(100) },
  'bad-上千个文件.docx': { code: 'file-too-large', reason: wording.formats.tooManyEntries(1000) },
  'bad-谎报大小.docx': broken,
  'bad-实体.docx': { code: 'file-damaged', reason: hasEntities },
  'bad-外部实体.docx': { code: 'file-damaged', reason: hasEntities },
  'bad-层次太深.docx': deep,
  'bad-层次太深.html': deep,
  'bad-层次太深.rtf': deep,
  'bad-标记不闭合.docx': broken,
  'bad-加密.docx': locked,
  'bad-加密.pdf': locked,
  'bad-加密的书.epub': locked,
  'bad-首尾相连.doc': broken,
  'bad-首尾相连.pdf': noText,
  'bad-不是文档.doc': broken,
  'bad-乱字节.doc': { code: 'encoding-unknown', reason: wording.ingest.encodingUnknown },
  'bad-图片冒充.docx': broken,
  'bad-程序冒充.txt': other('program'),
  'bad-普通压缩包.zip': other('archive'),
  'bad-电子表格.xlsx': other('spreadsheet'),
  'bad-演示文稿.pptx': other('presentation'),
  'bad-开放文档.odt': other('openDocument'),
  'bad-扫描件.pdf': noText,
  'bad-只有开头.pdf': broken,
  'bad-没有文字.ofd': noText,
  'bad-缺页.ofd': broken,
  'bad-缺目录.epub': broken,
  'bad-截断.docx': broken,
  'bad-截断.doc': { code: 'file-damaged', reason: notWord },
  'bad-截断.epub': broken,
};
