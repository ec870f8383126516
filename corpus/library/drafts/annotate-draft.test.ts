import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../ingest/formats/xml';
import { wordText } from '../../quotes/word/word-text';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { AnnotatedDraft, DraftExport } from '../interface';

const feeling = '群众工作不是能力问题，不是水平问题，不是文凭问题，不是级别问题，最核心最关键的是感情问题';
const wrong = feeling.replace('最核心最关键', '最关键最核心');
const testFile = (name: string) => readFileSync(join(__dirname, '../../testing/files', name));

type Decided = Partial<Omit<DraftExport, 'file' | 'draft'>>;

/** A real file with a paragraph put in before the words of it that are named. */
function draftFile(name: string, before: string, paragraph: string): Buffer {
  const parts = unzipSync(testFile(name));
  const document = partIn(parts, 'word/document.xml');
  const at = document.lastIndexOf('<w:p>', document.indexOf(before));
  parts['word/document.xml'] = strToU8(document.slice(0, at) + paragraph + document.slice(at));
  return Buffer.from(zipSync(parts));
}

function partIn(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const part = parts[path];
  if (part === undefined) throw new Error(`no ${path}`);
  return strFromU8(part);
}

async function annotated(
  bytes: Uint8Array,
  name: string,
  decide: (draft: AnnotatedDraft['draft']) => Decided = () => ({}),
) {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const library = libraryIn(folder);
  const draft = succeeded(await library.checkFile(file));
  const request = { file, draft, decisions: [], citations: 'brackets', ...decide(draft) } as const;
  const made = succeeded(await library.annotateDraft(request));
  const parts = unzipSync(made.bytes);
  for (const [path, part] of Object.entries(parts)) if (/\.(?:xml|rels)$/u.test(path)) parseXml(part);
  const document = partIn(parts, 'word/document.xml');
  return {
    parts,
    document,
    comments: partIn(parts, 'word/comments.xml'),
    draft,
    text: wordText(document, new Set()).text,
  };
}

function all(status: 'isReplaced' | 'isCited', { verdicts }: AnnotatedDraft['draft']): Decided {
  const none = { isReplaced: false, isCited: false, isIgnored: false };
  return { decisions: verdicts.map(({ start }) => ({ ...none, start, [status]: true })) };
}

/** The words between the two ends of a comment's range. */
function commented(document: string, id: number): string {
  const start = document.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
  const end = document.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
  const inside = document.slice(start, end).match(/<w:t(?: [^>]*)?>[^<]*/gu) ?? [];
  return inside.map((text) => text.replace(/^[^>]*>/u, '')).join('');
}

const quoted = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>有一句话：“${wrong.slice(0, 35)}</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>${wrong.slice(35)}”。</w:t></w:r></w:p>`;

describe('a Word draft', () => {
  it.each([
    ['word-表格.docx', '表格之后的一段'],
    ['word-修订.docx', '会议定于'],
    ['word-脚注文本框.docx', '引文要注明出处'],
    ['word-自动编号.docx', '学习的目的'],
    ['known-办公.docx', '</w:body>'],
  ])('gets its comments and keeps all else byte for byte: %s', async (name, before) => {
    const bytes = draftFile(name, before === '</w:body>' ? '<w:t' : before, quoted);
    const { parts, document, comments, draft, text } = await annotated(bytes, name);
    expect(text).toBe(draft.text);
    const index = draft.verdicts.findIndex(({ status }) => status === 'altered');
    expect(commented(document, index + 1)).toBe(wrong);
    expect(comments).toContain('有改字');
    expect(comments).toContain(feeling);
    const old = unzipSync(bytes);
    const changed = ['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'];
    for (const [path, part] of Object.entries(old)) {
      if (!changed.includes(path)) expect(Buffer.from(parts[path] ?? []).equals(part)).toBe(true);
    }
    expect(Object.keys(parts).filter((path) => !(path in old))).toEqual(['word/comments.xml']);
    for (const path of changed.slice(1)) expect(partIn(parts, path)).toContain('comments.xml');
  });

  it('gets the exact wording in the look of the words around it', async () => {
    const bytes = draftFile('word-表格.docx', '表格之后的一段', quoted);
    const { document, text, comments } = await annotated(bytes, '讲稿.docx', (draft) => all('isReplaced', draft));
    expect(text).toContain(`有一句话：“${feeling}”。`);
    expect(comments).toContain(`讲稿原来写作：“${wrong}”`);
    const looks = new Set(document.slice(document.indexOf('有一句话')).match(/<w:rPr>.*?<\/w:rPr>/gu));
    expect([...looks]).toEqual(['<w:rPr><w:b/></w:rPr>', '<w:rPr><w:i/></w:rPr>']);
    const italic = [...document.matchAll(/<w:i\/><\/w:rPr><w:t[^>]*>([^<]*)/gu)].map(([, words]) => words).join('');
    expect(`“${feeling}”。`.endsWith(italic)).toBe(true);
    expect(document).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">有一句话：“</w:t></w:r>');
  });

  it('gets citations in brackets behind the marks', async () => {
    const bytes = draftFile('word-修订.docx', '会议定于', quoted);
    const { text } = await annotated(bytes, '讲稿.docx', (draft) => all('isCited', draft));
    expect(text).toMatch(/问题”（《新形势下如何做好群众工作心得体会》[^（）]*）。/u);
  });

  it('gets the citation of another place with the same wording where that was chosen', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const text = join(folder, '另一篇.md');
    writeFileSync(text, `# 另一篇\n\n${feeling}。\n`);
    expect((await library.importPaths([text])).imported).toHaveLength(1);
    const file = join(folder, '讲稿.docx');
    writeFileSync(
      file,
      draftFile('word-修订.docx', '会议定于', `<w:p><w:r><w:t>有一句话：“${feeling}”。</w:t></w:r></w:p>`),
    );
    const draft = succeeded(await library.checkFile(file));
    const [verdict] = draft.verdicts;
    const other = verdict?.others.find(({ textTitle }) => textTitle === '另一篇');
    if (verdict === undefined || other === undefined) throw new Error('Not found in the other text');
    const citedAt = async (citedPassageId: string) => {
      const decision = { start: verdict.start, isReplaced: false, isCited: true, isIgnored: false, citedPassageId };
      const made = await library.annotateDraft({ file, draft, decisions: [decision], citations: 'brackets' });
      const parts = unzipSync(succeeded(made).bytes);
      return {
        text: wordText(partIn(parts, 'word/document.xml'), new Set()).text,
        comments: partIn(parts, 'word/comments.xml'),
      };
    };
    const chosen = await citedAt(other.passageId);
    expect(other.bracketed).not.toBe(verdict.bracketed);
    expect(chosen.text).toContain(`”${other.bracketed}。`);
    expect(chosen.text).not.toContain(verdict.bracketed);
    expect(chosen.comments).toContain(other.citation);
    expect((await citedAt('没有的段落')).text).toContain(`”${verdict.bracketed}。`);
  });

  it('gets citations as footnotes beside its own', async () => {
    const bytes = draftFile('word-脚注文本框.docx', '引文要注明出处', quoted);
    const { parts, document, text, draft } = await annotated(bytes, '讲稿.docx', (checked) => ({
      ...all('isCited', checked),
      citations: 'footnotes',
    }));
    expect(text).toBe(draft.text);
    const footnotes = partIn(parts, 'word/footnotes.xml');
    expect(footnotes).toContain('<w:footnote w:id="4">');
    expect(footnotes).toContain('某书第三页。');
    expect(document).toContain('<w:footnoteReference w:id="4"/>');
  });

  it('without footnotes gets a part for them', async () => {
    const bytes = draftFile('word-表格.docx', '表格之后的一段', quoted);
    const { parts } = await annotated(bytes, '讲稿.docx', (draft) => ({
      ...all('isCited', draft),
      citations: 'footnotes',
    }));
    expect(partIn(parts, 'word/footnotes.xml')).toContain('《新形势下如何做好群众工作心得体会》');
    expect(partIn(parts, '[Content_Types].xml')).toContain('/word/footnotes.xml');
    expect(partIn(parts, 'word/_rels/document.xml.rels')).toContain('footnotes.xml');
  });

  it('in a table, in an inserted run and in a text box is marked where a comment may stand', async () => {
    const words = `“${wrong}”`;
    const run = `<w:r><w:t>说：${words}</w:t></w:r>`;
    const box = `<w:r><w:drawing><w:txbxContent><w:p>${run}</w:p></w:txbxContent></w:drawing></w:r>`;
    const table = `<w:tbl><w:tr><w:tc><w:p>${run}</w:p></w:tc></w:tr></w:tbl>`;
    const inserted = `<w:p><w:ins w:id="90" w:author="甲">${run}</w:ins></w:p>`;
    const bytes = draftFile('word-空段.docx', '<w:t', `${table}${inserted}<w:p>${box}</w:p>`);
    const { document, text, draft } = await annotated(bytes, '讲稿.docx', (checked) => all('isReplaced', checked));
    expect(draft.verdicts.filter(({ status }) => status === 'altered')).toHaveLength(3);
    expect(text).toBe(draft.text.replaceAll(wrong, feeling));
    expect(commented(document, 1)).toBe(feeling);
    expect(document).toContain('<w:p><w:commentRangeStart w:id="3"/><w:r><w:drawing>');
  });

  it('that has comments of its own keeps them', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const file = join(folder, '讲稿.docx');
    writeFileSync(file, draftFile('word-表格.docx', '表格之后的一段', quoted));
    const request = { file, decisions: [], citations: 'brackets' } as const;
    writeFileSync(file, succeeded(await library.annotateDraft(request)).bytes);
    const parts = unzipSync(succeeded(await library.annotateDraft(request)).bytes);
    expect(partIn(parts, 'word/comments.xml').match(/<w:comment /gu)).toHaveLength(2);
    expect(commented(partIn(parts, 'word/document.xml'), 2)).toBe(wrong);
    expect(partIn(parts, 'word/_rels/document.xml.rels').match(/comments\.xml/gu)).toHaveLength(1);
  });

  it('that was changed since it was checked is not touched', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const file = join(folder, '讲稿.docx');
    writeFileSync(file, draftFile('word-表格.docx', '表格之后的一段', quoted));
    const draft = succeeded(await library.checkFile(file));
    writeFileSync(file, testFile('word-表格.docx'));
    const result = await library.annotateDraft({ file, draft, decisions: [], citations: 'brackets' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'draft-changed' } });
  });
});

describe('a draft of plain text', () => {
  it('becomes a document with the same words and the comments', async () => {
    const text = `发言\t提纲\r\n\n　　有一句话：“${wrong}”。`;
    const library = libraryIn(temporaryFolder());
    const made = await library.annotateDraft({
      file: null,
      draft: { name: '', text },
      decisions: [],
      citations: 'brackets',
    });
    const parts = unzipSync(succeeded(made).bytes);
    const document = partIn(parts, 'word/document.xml');
    expect(wordText(document, new Set()).text).toBe(`${text.replace('\r', ' ')}\n`);
    expect(commented(document, 1)).toBe(wrong);
  });
});
