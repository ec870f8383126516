import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ExcerptBlock, StudyDocument } from '../study/document';
import { citationPlaces, type LayoutChoice, layouts } from '../study/layout';
import { packageFaults } from '../testing/office-package';
import { pageStyleHashes, pageStyles } from './html-style';
import { renderDocument, suggestedName } from './render';

/** What people, pages and other programs have in their texts, in one quotation. */
const hostile = ' <script>alert(1)</script>]]>&amp;"\'|*_`[x](y)\\ #1 $a$ {b} ~~c~~ 𠮷😀\n1. =cmd()\n- + **粗** --> ';

function item(change: Partial<ExcerptBlock>): ExcerptBlock {
  return {
    kind: 'excerpt',
    number: 1,
    quote: '群众工作是做人的工作。',
    citation: '《提高做好新形势下群众工作的能力》',
    bracketed: '（《提高做好新形势下群众工作的能力》）',
    headings: ['基本内涵'],
    label: '可引用',
    note: '',
    links: [],
    hint: '',
    tags: [],
    topics: [],
    isUnderItsTopic: false,
    remarks: [],
    ...change,
  };
}

function report(...items: readonly ExcerptBlock[]): StudyDocument {
  return {
    title: '批注摘编',
    subtitle: `共${items.length}条　2026年11月23日`,
    date: '2026年11月23日',
    itemCount: items.length,
    blocks: [{ kind: 'heading', level: 1, text: '一、提高做好新形势下群众工作的能力' }, ...items],
    signature: null,
    attachments: [],
  };
}

const plain: LayoutChoice = { layout: 'plain', citations: 'line' };

const rich = report(
  item({
    quote: hostile,
    note: '第一行\n=2+2',
    links: ['=“甲”（《<乙>》）', '“丙”（《丁》）'],
    tags: ['<b>', 'a"b,c'],
    topics: ['了解群众的能力'],
  }),
  item({ number: 2, quote: '=cmd()', remarks: ['整理时订正：“处置”原文作“处臵”。'] }),
);

async function text(from: StudyDocument, format: 'html' | 'md' | 'csv' | 'json'): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await renderDocument(from, format, plain));
}

async function parts(from: StudyDocument): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(unzipSync(await renderDocument(from, 'docx', plain)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(xml: string): string {
  return xml.replace(/&(?:#(\d+)|(\w+));/gu, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? ''),
  );
}

function wordTexts(xml: string | undefined): string[] {
  return [...(xml ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((match) => unescapeXml(match[1] ?? ''));
}

describe('docx', () => {
  it('holds each paragraph of a quotation, exactly, in one run', async () => {
    const { 'word/document.xml': document } = await parts(rich);
    expect(wordTexts(document)).toEqual(expect.arrayContaining(hostile.split('\n')));
    expect(wordTexts(document)).toContain('=cmd()');
    expect(document).not.toContain('<script');
  });

  it('has headings for the outline and a style for quotations', async () => {
    const { 'word/document.xml': document, 'word/styles.xml': styles } = await parts(rich);
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>.*?一、提高做好新形势下群众工作的能力/u);
    expect(document).toMatch(/<w:pStyle w:val="Excerpt"\/>/u);
    expect(styles).toMatch(/w:styleId="Excerpt"[^>]*><w:name w:val="摘录"\/>/u);
    expect(styles).toMatch(/w:styleId="Heading1"[\s\S]*?<w:outlineLvl w:val="0"\/>/u);
    expect(styles).toContain('w:eastAsia="黑体"');
    expect(styles).toContain('w:eastAsia="zh-CN"');
  });

  it('says the second level of a report by topic as Heading 2', async () => {
    const byTopic: StudyDocument = {
      ...report(),
      blocks: [
        { kind: 'heading', level: 1, text: '一、具体能力' },
        { kind: 'heading', level: 2, text: '（一）了解群众的能力' },
        item({}),
      ],
    };
    const { 'word/document.xml': document } = await parts(byTopic);
    expect(document).toMatch(/<w:pStyle w:val="Heading2"\/>.*?（一）了解群众的能力/u);
  });

  it('names neither a program nor a person in its properties', async () => {
    const files = await parts(rich);
    expect(files['docProps/core.xml']).toContain('<dc:title>批注摘编</dc:title>');
    expect(files['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|docx/u);
    expect(files['docProps/app.xml']).not.toContain('<Application');
  });

  it('gives a note and what it refers to one paragraph a line, and numbers the pages', async () => {
    const files = await parts(rich);
    const document = files['word/document.xml'] ?? '';
    expect(document.split('<w:pStyle w:val="ExcerptNote"/>')).toHaveLength(5);
    expect(wordTexts(document)).toEqual(expect.arrayContaining(['批注：', '参见：', '第一行', '=2+2']));
    const footers = Object.entries(files).filter(([name]) => name.startsWith('word/footer'));
    expect(footers.map(([, xml]) => xml).join('')).toMatch(/<w:instrText[^>]*>PAGE</u);
  });

  it('centres what stands in a table, as the pages do, and not what is filled into a form', async () => {
    const columns = [{ title: '序号', share: 1 }];
    const form = { kind: 'form', rows: [[{ label: '主题', lines: ['学习'] }]] } as const;
    const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = await parts({
      ...rich,
      blocks: [{ kind: 'table', columns, rows: [['1']] }, form],
    });
    const styleOf = (words: string) =>
      /<w:pStyle w:val="(\w+)"\/>(?:(?!<w:pStyle).)*$/u.exec(document.slice(0, document.indexOf(`>${words}<`)))?.[1];
    expect([styleOf('1'), styleOf('学习')]).toEqual(['TableCell', 'TableText']);
    const centred = /w:styleId="TableCell".*?<\/w:style>/su.exec(styles)?.[0];
    expect(centred).toContain('<w:jc w:val="center"/>');
  });

  it('has its endnotes before the attachments, which Word reads in the settings of the whole document', async () => {
    const choice = { layout: 'official', citations: 'endnotes' } as const;
    const files = unzipSync(await renderDocument(rich, 'docx', choice));
    const settings = strFromU8(files['word/settings.xml'] ?? new Uint8Array());
    // CT_Settings is a sequence: notes come right before what is compatible.
    expect(settings).toMatch(/<w:endnotePr><w:pos w:val="sectEnd"\/>.*?<\/w:endnotePr><w:compat>/u);
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).not.toContain('sectEnd');
  });

  it('keeps the rules of its package in every layout, wherever citations stand', async () => {
    for (const layout of layouts) {
      for (const citations of citationPlaces) {
        expect(packageFaults(await renderDocument(rich, 'docx', { layout, citations })), layout).toEqual([]);
      }
    }
  });

  it('never holds a character that XML forbids', async () => {
    const { 'word/document.xml': document } = await parts(
      report(item({ quote: '甲\u0000\u0001\u000b\ud800乙\r\n丙\ufffe' })),
    );
    expect(wordTexts(document)).toEqual(expect.arrayContaining(['甲乙', '丙']));
  });
});

describe('html', () => {
  it('shows each quotation exactly and has no markup but its own', async () => {
    const html = await text(rich, 'html');
    const quotes = [...html.matchAll(/<q>([^<]*)<\/q>/gu)].map((match) => unescapeXml(match[1] ?? ''));
    expect(quotes).toEqual([hostile, '=cmd()']);
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gu)].map((match) => match[1]));
    expect([...tags].sort()).toEqual(
      [
        'article',
        'b',
        'blockquote',
        'body',
        'h1',
        'h2',
        'head',
        'html',
        'main',
        'meta',
        'p',
        'q',
        'span',
        'style',
        'title',
      ].sort(),
    );
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/u);
  });

  it.each(layouts)('fetches nothing, and its policy allows its own style sheet only: %s', async (layout) => {
    const html = new TextDecoder().decode(await renderDocument(rich, 'html', { layout, citations: 'footnotes' }));
    expect(html).not.toMatch(/\b(?:src|href)\s*=|url\(|@import|https?:/u);
    const style = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? '';
    expect(style).toBe(pageStyles[layout]);
    expect(pageStyleHashes[layout]).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(html).toContain(`default-src 'none'; style-src '${pageStyleHashes[layout]}'`);
  });
});

describe('md', () => {
  it('reads exactly as the quotation when a reader has undone the escapes', async () => {
    const lines = (await text(rich, 'md')).split('\n');
    const quoted = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
    const read = quoted
      .join('\n')
      .replaceAll('\\\n', '\n')
      .replace(
        /\\([\\`*_{}[\]<>&|~#$+=.()-])|&#(\d+);/gu,
        (_, mark, code) => mark ?? String.fromCodePoint(Number(code)),
      );
    expect(read).toBe(`${hostile}\n=cmd()`);
    expect(lines.filter((line) => line.startsWith('> '))).toContain('> \\=cmd()');
  });

  it('leaves no sign that a reader takes for markup', async () => {
    const quoted = (await text(rich, 'md')).split('\n').filter((line) => line.startsWith('> '));
    for (const line of quoted) {
      expect(line.slice(2)).not.toMatch(/(?<!\\)[`*_[\]<>|~]|^\s|^[-+=]|^\d+[.)]/u);
    }
  });

  it('has a title of several lines as one heading', async () => {
    const written = await text({ ...rich, title: '学习材料\n# 第二行', blocks: [] }, 'md');
    expect(written).toMatch(/^# 学习材料 \\# 第二行\n\n/u);
  });

  it('has headings', async () => {
    expect(await text(rich, 'md')).toMatch(
      /^# 批注摘编\n\n共2条　2026年11月23日\n\n## 一、提高做好新形势下群众工作的能力\n/u,
    );
  });
});

describe('csv', () => {
  /** RFC 4180. */
  function parse(csv: string): string[][] {
    const rows: string[][] = [];
    let row: string[] = [];
    for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
      row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      if (end === '\r\n') {
        rows.push(row);
        row = [];
      }
    }
    return rows;
  }

  it('holds one row an item, exactly', async () => {
    const csv = await text(rich, 'csv');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const rows = parse(csv.slice(1));
    expect(rows.map((row) => row.length)).toEqual([12, 12, 12]);
    expect(rows[0]).toEqual([
      '分组',
      '序号',
      '原文',
      '出处',
      '所在小标题',
      '类别',
      '批注',
      '标签',
      '主题',
      '说明',
      '学习提示',
      '参见',
    ]);
    expect(rows[1]?.[2]).toBe(hostile);
    expect(rows[1]?.[6]).toBe('第一行\n=2+2');
    expect(rows[1]?.[11]).toBe("'=“甲”（《<乙>》）\n“丙”（《丁》）");
  });

  it('makes text of what a spreadsheet would run', async () => {
    const quotes = ['=cmd()', '+1', '-1', '@x', '\t=1', '\n=1', '＝1', '正文'];
    const rows = parse((await text(report(...quotes.map((quote) => item({ quote }))), 'csv')).slice(1));
    expect(rows.slice(1).map((row) => row[2])).toEqual([
      "'=cmd()",
      "'+1",
      "'-1",
      "'@x",
      "'\t=1",
      "'\n=1",
      "'＝1",
      '正文',
    ]);
  });
});

describe('json', () => {
  it('is the document itself', async () => {
    expect(JSON.parse(await text(rich, 'json'))).toEqual(rich);
  });
});

describe('suggestedName', () => {
  it('keeps out what a file system refuses and stays short', () => {
    const named = { ...report(), title: `检索“a/b:c*?"<>|\\d”摘编${'长'.repeat(99)}` };
    expect(suggestedName(named, 'docx')).toMatch(/^检索“a b c d”摘编长+（2026年11月23日）\.docx$/u);
    expect(suggestedName({ ...report(), title: '𠮷'.repeat(99) }, 'md')).toBe(
      `${'𠮷'.repeat(60)}（2026年11月23日）.md`,
    );
  });
});
