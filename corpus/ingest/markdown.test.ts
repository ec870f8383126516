import { describe, expect, test } from 'vitest';
import { type IngestedText, ingest } from './ingest';

function textOf(content: string, file = '_index.md'): IngestedText {
  const result = ingest({ file, content, format: 'md', hash: 'abcdef0123456789'.repeat(4) });
  if (!result.ok) throw new Error(result.failure.message);
  const [text, ...others] = result.value.texts;
  if (text === undefined || others.length > 0) throw new Error('not one text');
  const account = [
    ...text.passages.flatMap(({ source }) => source.spans),
    ...text.removed.map(({ start, end }) => [start, end]),
  ];
  expect(account.reduce((sum, [start = 0, end = 0]) => sum + end - start, 0)).toBe(content.length);
  return text;
}

function rolesOf(text: IngestedText): readonly string[] {
  return text.passages.map(({ role, text: words }) => `${role}: ${words}`);
}

describe('what stands before a Markdown text for programs', () => {
  test('names the text and is no part of its body', () => {
    const text = textOf(
      '---\ntitle: "某某条例"\ndate: 2024-01-02\n---\n\n## 第一章 总则\n\n第一条 为了规范，制定本条例。\n',
    );
    expect(text.text).toMatchObject({ title: '某某条例', sourceTitle: '某某条例' });
    expect(rolesOf(text)).toEqual([
      'metadata: title: "某某条例"',
      'metadata: date: 2024-01-02',
      'heading: 第一章 总则',
      'paragraph: 第一条 为了规范，制定本条例。',
    ]);
    expect(text.removed.find(({ characters }) => characters.includes('---'))?.reason).toBe('排版符号');
  });

  test('gives way to a heading of the first rank', () => {
    expect(textOf('+++\r\ntitle = "甲"\r\n+++\r\n\r\n# 正式标题\r\n\r\n正文。\r\n').text.title).toBe('正式标题');
  });

  test('leaves the name to the file where it has none', () => {
    const text = textOf('---\nbookCollapseSection: true\n---');
    expect(text.text.title).toBe('_index');
    expect(rolesOf(text)).toEqual(['metadata: bookCollapseSection: true']);
  });

  test('keeps its lines apart, however long', () => {
    const text = textOf('---\ntitle: 关于进一步加强和改进新形势下群众工作的若干意见\nauthor: 张三\n---\n\n正文。\n');
    expect(rolesOf(text).slice(0, 2)).toEqual([
      'metadata: title: 关于进一步加强和改进新形势下群众工作的若干意见',
      'metadata: author: 张三',
    ]);
  });
});

describe('marks of Markdown', () => {
  test('that part sections are not read, and name nothing', () => {
    const text = textOf('---\n\n走访记录\n\n路灯已报修。\n\n***\n\n下周再去。\n\n---\n', '记录.md');
    expect(text.text.title).toBe('走访记录');
    expect(rolesOf(text)).toEqual(['title: 走访记录', 'paragraph: 路灯已报修。', 'paragraph: 下周再去。']);
  });

  test('that underline headings or the head of a table are not read', () => {
    const text = textOf('走访记录\n====\n\n| 户 | 事 |\n|:--|---|\n| 一 | 路灯 |\n', '记录.md');
    expect(rolesOf(text)).toEqual(['title: 走访记录', 'paragraph: | 户 | 事 |', 'paragraph: | 一 | 路灯 |']);
  });

  test('mean nothing inside a block of code', () => {
    const text = textOf('# 说明\n\n```sh\n# 先停机\n---\n```\n\n## 步骤\n\n照做。\n', '说明.md');
    expect(rolesOf(text)).toEqual([
      'title: 说明',
      'paragraph: # 先停机',
      'paragraph: ---',
      'heading: 步骤',
      'paragraph: 照做。',
    ]);
  });
});

test('a file of marks alone has no text', () => {
  expect(ingest({ file: '空.md', content: '# \n\n---\n', format: 'md', hash: '0'.repeat(64) })).toMatchObject({
    ok: false,
    failure: { code: 'text-empty', message: expect.stringContaining('空.md') },
  });
});

test('a line end that is no space to JavaScript is still a break', () => {
  const ingested = ingest({
    file: '甲.txt',
    content: '走访记录\u0085路灯已报修。',
    format: 'txt',
    hash: '0'.repeat(64),
  });
  expect(ingested.ok && ingested.value.texts[0]?.removed).toMatchObject([{ reason: '段落之间的空白' }]);
});
