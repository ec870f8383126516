import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { expect, it } from 'vitest';
import type { Verdict } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { builtCommandLine } from './testing';

const { folder, on } = builtCommandLine();
const { run: kb } = on('library');

interface Checked {
  readonly draft: { readonly characters: number; readonly quotations: number };
  readonly verdicts: readonly Verdict[];
}

function checked(file: string): Checked {
  const { status, out, error } = kb('check', file, '--json');
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return JSON.parse(out);
}

const feeling = '不是级别问题，最核心最关键的是感情问题';
const danger = '在这个过程中，要对群众进行某些必要的指挥、动员和组织';
const quotations = [
  ['exact', '文章说：', feeling],
  ['punctuation', '文章说：', feeling.replace('，', '；')],
  ['altered', '文章说：', danger.replace('必要', '不必要')],
  ['spliced', '文章说：', `${feeling}，${danger}`],
  ['misattributed', '《新形势下如何做好群众工作心得体会》指出：', danger],
  ['not-found', '文章说：', '月亮上的桂花树今年开得比往年都要早，吴刚为此忙了三个月'],
] as const;
const paragraphs = quotations.map(([, lead, quote]) => `${lead}“${quote}”。`);

async function wordFile(): Promise<Uint8Array> {
  const children = paragraphs.map(
    // The words of a quotation often stand in several runs.
    (paragraph) =>
      new Paragraph({ children: [paragraph.slice(0, 9), paragraph.slice(9)].map((run) => new TextRun(run)) }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

it.each([
  ['讲稿.txt', paragraphs.join('\r\n')],
  ['讲稿.md', `# 讲稿\n\n${paragraphs.map((paragraph) => `- ${paragraph}`).join('\n\n')}\n`],
  ['讲稿.docx', null],
] as const)('checks every quotation of %s, with places that hold', async (name, text) => {
  const file = join(folder, name);
  writeFileSync(file, text ?? (await wordFile()));
  const { draft, verdicts } = checked(file);
  expect(draft.quotations).toBe(quotations.length);
  if (text !== null) expect(draft.characters).toBe(text.length);
  expect(verdicts.map(({ status, quote }) => [status, quote])).toEqual(
    quotations.map(([status, , quote]) => [status, quote]),
  );
  for (const { status, quote, start, end, best, edits, citation } of verdicts) {
    expect(end - start).toBe(quote.length);
    if (text !== null) expect(text.slice(start, end)).toBe(quote);
    if (status === 'not-found') continue;
    const side = (left: 'insert' | 'delete') => edits.flatMap((edit) => (edit.op === left ? [] : [edit.text])).join('');
    expect(side('delete')).toBe(quote);
    if (status !== 'spliced') expect(side('insert')).toBe(best?.text);
    expect(citation).toContain(best?.textTitle);
  }
});

it('says in plain words what it found', () => {
  const file = join(folder, '一句.txt');
  writeFileSync(file, paragraphs[2] ?? '');
  const { status, out } = kb('check', file);
  expect(status).toBe(0);
  expect(out).toContain('不必要');
  expect(out).not.toContain('altered');
});

it('writes what became of the quotations on a page', () => {
  const file = join(folder, '报告.txt');
  const report = join(folder, '核对情况.html');
  writeFileSync(file, paragraphs.join('\n'));
  expect(kb('check', file, '--report', report)).toMatchObject({ status: 0, out: expect.stringContaining(report) });
  const page = readFileSync(report, 'utf8');
  for (const status of Object.values(wording.check.statuses)) expect(page).toContain(status);
  expect(page).toContain('多“不”');
  expect(kb('check', file, '--report', report)).toMatchObject({ status: 1, error: expect.stringContaining('已存在') });
  expect(kb('check', file, '--report', report, '--force').status).toBe(0);
  expect(kb('check', file, '--report', join(folder, '核对情况.csv'))).toMatchObject({
    status: 2,
    error: expect.stringContaining('.docx'),
  });
});

it('names a draft that cannot be read, and a command line that is wrong', () => {
  const empty = join(folder, '空白.txt');
  writeFileSync(empty, '');
  expect(kb('check', empty, '--json')).toEqual({
    status: 1,
    out: '',
    error: '文件“空白.txt”无法读取：文件里没有文字。\n',
  });
  expect(kb('check', join(folder, '没有.docx'), '--json')).toMatchObject({
    status: 1,
    out: '',
    error: expect.stringMatching(/^文件“没有\.docx”[^\n]+\n$/u),
  });
  expect(kb('check').status).toBe(2);
  expect(kb('check', empty, empty).status).toBe(2);
  expect(kb('check', empty, '--force').status).toBe(2);
});
