import { describe, expect, it } from 'vitest';
import { convertFile } from './convert-file';

const encoder = new TextEncoder();

async function converted(text: string, file: string) {
  const result = await convertFile(encoder.encode(text), file);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('a page of a site', () => {
  const sentence = '各支部要把学习安排在每月第一周，由支部书记主持，全体党员参加，会后三日内把记录报到办公室。';
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于安排学习的通知_某市某局</title>
    <meta name="PubDate" content="2024-03-05 08:00"><style>p{color:red}</style></head><body>
    <nav><a href="/">首页</a><a href="/a">机构职能</a><a href="/b">政务公开</a><a href="/c">办事服务</a></nav>
    <div id="main"><h1>关于安排学习的通知</h1><p>局发〔2024〕7号</p><p>${sentence}</p><p>一、${sentence}</p><p>二、${sentence}</p></div>
    <footer><a href="/">网站地图</a> 主办单位：某市某局</footer></body></html>`;

  it('gives its text without the navigation', async () => {
    const { content, format, rules } = await converted(page, '通知.txt');
    expect(format).toBe('html');
    expect(rules).toBe('md');
    expect(content).toBe(
      [
        '# 关于安排学习的通知',
        '　　局发〔2024〕7号',
        `　　${sentence}`,
        `　　一、${sentence}`,
        `　　二、${sentence}`,
      ].join('\n\n'),
    );
  });

  it('tells what it says of itself', async () => {
    const { metadata } = await converted(page, '通知.html');
    expect(metadata).toContainEqual({ name: 'date', value: '2024年3月5日' });
    expect(metadata).toContainEqual({ name: 'documentNumber', value: '局发〔2024〕7号' });
  });
});

it('decodes plain text at once', async () => {
  const { content, format, encoding } = await converted('第一条　为了规范会议，制定本办法。', '办法.txt');
  expect({ content, format, encoding }).toEqual({
    content: '第一条　为了规范会议，制定本办法。',
    format: 'txt',
    encoding: 'utf-8',
  });
});

it('names the file and the reason', async () => {
  const result = await convertFile(new Uint8Array([0x47, 0x49, 0x46, 0x38, 0, 0]), '照片.docx');
  expect(result).toEqual({
    ok: false,
    failure: { code: 'format-unsupported', message: '文件“照片.docx”没有导入：内容不是文字，而是图片，暂不能导入。' },
  });
});
