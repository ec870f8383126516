/** .docx files that each hold one thing that Word does to text. */
import { docx, item, level, list, paragraph } from './package-parts.mjs';

const title = '<w:pStyle w:val="Title"/>';
const styles = `
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="zhang"><w:name w:val="章"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="tiao"><w:name w:val="条"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;

/** @param {readonly ReturnType<typeof list>[]} lists */
function numbering(...lists) {
  return lists.map(({ abstract }) => abstract).join('') + lists.map(({ num }) => num).join('');
}

/** Levels as official documents have them: 一、（一）1.（1）①. */
const official = list(
  1,
  level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimal', '（%4）') +
    level(4, 'decimalEnclosedCircle', '%5'),
);

function officialNumbers() {
  const body = [
    paragraph('自动编号的学习安排', title),
    item('学习的目的', 1, 0),
    item('读懂原文，记准出处。', 1, 1),
    item('用好要点，联系实际。', 1, 1),
    item('学习的安排', 1, 0),
    item('每月集中学习一次。', 1, 1),
    item('时间在第一周的周三下午。', 1, 2),
    item('地点在机关会议室。', 1, 2),
    item('书记主持。', 1, 3),
    item('委员记录。', 1, 3),
    item('写明时间。', 1, 4),
    item('写明地点。', 1, 4),
    item('每季度专题研讨一次。', 1, 1),
    item('从头数起的一项。', 1, 2),
  ];
  return docx({ body: body.join(''), styles, numbering: numbering(official) });
}

/** 第一章, 第一条 going on through the chapters, by the styles of the paragraphs. */
function chapters() {
  const levels =
    level(0, 'chineseCountingThousand', '第%1章', '<w:pStyle w:val="zhang"/>') +
    level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/><w:pStyle w:val="tiao"/>');
  const chapter = (/** @type {string} */ text) => paragraph(text, '<w:pStyle w:val="zhang"/>');
  const article = (/** @type {string} */ text) => paragraph(text, '<w:pStyle w:val="tiao"/>');
  const body = [
    paragraph('支部学习管理办法', title),
    chapter('总则'),
    article('为了规范支部的学习，制定本办法。'),
    article('支部的学习适用本办法。'),
    chapter('组织'),
    ...Array.from({ length: 9 }, (_, at) => article(`学习安排的第${'甲乙丙丁戊己庚辛壬'[at]}项，由组织委员负责落实。`)),
    chapter('附则'),
    article('本办法自印发之日起施行。'),
  ];
  return docx({ body: body.join(''), styles, numbering: numbering(list(1, levels)) });
}

/** Two lists of one definition: one goes on, one starts anew; and formats that are seldom seen. */
function restarts() {
  const one = list(1, level(0, 'decimal', '%1.'));
  const again = {
    abstract: '',
    num: '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  };
  const from = {
    abstract: '',
    num: '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
  };
  const others = [
    'japaneseCounting',
    'ideographDigital',
    'ideographTraditional',
    'chineseLegalSimplified',
    'upperRoman',
  ];
  const rare = others.map((format, at) => list(10 + at, level(0, format, '%1、')));
  const body = [
    paragraph('编号的重起与接续', title),
    item('第一份名单的第一项。', 1),
    item('第一份名单的第二项。', 1),
    item('第二份名单从头数起。', 2),
    item('第二份名单的第二项。', 2),
    item('第三份名单从七数起。', 3),
    ...others.flatMap((_, at) => [item('少见写法的第一项。', 10 + at), item('少见写法的第二项。', 10 + at)]),
    paragraph('没有编号的一段。'),
  ];
  return docx({ body: body.join(''), styles, numbering: numbering(one, again, from, ...rare) });
}

function recordedChanges() {
  const run = (/** @type {string} */ text) => `<w:r><w:t>${text}</w:t></w:r>`;
  const body = [
    paragraph('修订过的通知', title),
    `<w:p>${run('会议定于')}<w:del w:id="1"><w:r><w:delText>周二</w:delText></w:r></w:del><w:ins w:id="2">${run('周三')}</w:ins>${run('下午召开。')}</w:p>`,
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('这一段的段落标记被删去，')}</w:p><w:p>${run('所以接着下一段。')}</w:p>`,
    `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的字</w:t></w:r>${run('看得见的字。')}</w:p>`,
    `<w:p><w:moveFrom w:id="4">${run('原来在这里。')}</w:moveFrom></w:p><w:p><w:moveTo w:id="5">${run('移到了这里。')}</w:moveTo></w:p>`,
  ];
  return docx({ body: body.join(''), styles });
}

function notesAndBoxes() {
  const reference = (/** @type {number} */ id) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const run = (/** @type {string} */ text) => `<w:r><w:t>${text}</w:t></w:r>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('文本框里的提示。')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('文本框里的提示。')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('第三页')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body = [
    paragraph('脚注、文本框和域', title),
    paragraph('目录', ''),
    `<w:p><w:pPr><w:pStyle w:val="11"/></w:pPr>${run('学习的目的')}<w:r><w:tab/></w:r>${run('12')}</w:p>`,
    `<w:p>${run('引文要注明出处')}${reference(2)}${run('，也要核对')}${reference(3)}${run('。')}</w:p>`,
    `<w:p>${run('正文旁边有一个文本框。')}${box}</w:p>`,
    `<w:p>${run('参见')}${field}${run('。')}</w:p>`,
    `<w:p>${run('第一行')}<w:r><w:br/></w:r>${run('第二行')}</w:p>`,
    `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('已核对')}<w:r><w:noBreakHyphen/></w:r>${run('甲')}</w:p>`,
  ];
  const note = (/** @type {number} */ id, /** @type {string} */ text) =>
    `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
  const footnotes = `<w:footnote w:id="0" w:type="separator">${paragraph('')}</w:footnote>${note(2, '某书第三页。')}${note(3, '某报第一版。')}`;
  return docx({ body: body.join(''), styles, footnotes });
}

function tables() {
  const cell = (/** @type {string} */ content) => `<w:tc>${content}</w:tc>`;
  const row = (/** @type {readonly string[]} */ texts) =>
    `<w:tr>${texts.map((text) => cell(paragraph(text))).join('')}</w:tr>`;
  const inner = `<w:tbl>${row(['内一', '内二'])}</w:tbl>`;
  const body = [
    paragraph('表格里的文字', title),
    `<w:tbl>${row(['姓名', '职务', '电话'])}${row(['张三', '书记', '1001'])}<w:tr>${cell(paragraph('李四') + paragraph('（代）'))}${cell(paragraph('委员'))}${cell(paragraph(''))}</w:tr></w:tbl>`,
    `<w:tbl><w:tr>${cell(paragraph('只有一格的表格是版式，里面的字是一段。'))}</w:tr></w:tbl>`,
    `<w:tbl><w:tr>${cell(paragraph('外') + inner)}${cell(paragraph('右'))}</w:tr></w:tbl>`,
    paragraph('表格之后的一段。'),
  ];
  return docx({ body: body.join(''), styles });
}

/** @type {Readonly<Record<string, Uint8Array>>} */
export const wordFiles = {
  'word-自动编号.docx': officialNumbers(),
  'word-章条样式编号.docx': chapters(),
  'word-编号重起.docx': restarts(),
  'word-修订.docx': recordedChanges(),
  'word-脚注文本框.docx': notesAndBoxes(),
  'word-表格.docx': tables(),
};
