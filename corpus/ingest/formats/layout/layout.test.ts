import { describe, expect, it } from 'vitest';
import { laidBlocks } from './laid-blocks';
import type { LaidPage, PlacedText } from './laid-page';
import { withoutStretching } from './stretched';

const size = 10;

/** A line of characters, each as wide as the font is high; Latin ones half. */
function line(text: string, x: number, y: number, height = size): PlacedText {
  const width = [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1) * height, 0);
  return { text, x, y, width, size: height };
}

function page(texts: readonly PlacedText[], label = '1'): LaidPage {
  return { width: 300, height: 400, label, texts };
}

function textsOf(...pages: readonly LaidPage[]): readonly string[] {
  return laidBlocks(pages).map(({ text }) => text);
}

const full = '这一行有二十个字正好写满一行不多不少的样子';

describe('lines', () => {
  it('are joined to the paragraph that goes on, and parted by an indent', () => {
    const texts = [
      line(full.slice(2), 70, 100),
      line(full, 50, 115),
      line('到此为止。', 50, 130),
      line(full.slice(2), 70, 145),
      line('完了。', 50, 160),
    ];
    expect(textsOf(page(texts))).toEqual([`${full.slice(2)}${full}到此为止。`, `${full.slice(2)}完了。`]);
  });

  it('go on over the foot of a page', () => {
    const first = [line(full.slice(2), 70, 100), line(full, 50, 115)];
    const second = [line('接着写完。', 50, 100), line(full.slice(2), 70, 115), line(full, 50, 130)];
    const blocks = laidBlocks([page(first), page(second, '2')]);
    expect(blocks[0]?.text).toBe(`${full.slice(2)}${full}接着写完。`);
    expect(blocks[0]?.pages).toEqual([
      { start: 0, label: '1', number: 1 },
      { start: full.length * 2 - 2, label: '2', number: 2 },
    ]);
  });

  it('heal a word that was parted, and part words that were not', () => {
    const texts = [
      line('the long words of this co-', 50, 100),
      line('operation go on and on and', 50, 115),
      line('end here.', 50, 130),
    ];
    expect(textsOf(page(texts))).toEqual(['the long words of this cooperation go on and on and end here.']);
  });
});

describe('what is printed on every page', () => {
  const body = (number: number) => [line(`第${number}段的正文。`, 70, 100), line(`第${number}段的下一句。`, 70, 130)];

  it('is taken off, and its number is what the page is called', () => {
    const pages = [5, 6, 7].map((number) =>
      page([line('学习资料', 120, 20), ...body(number), line(`- ${number} -`, 140, 390)], String(number - 4)),
    );
    const blocks = laidBlocks(pages);
    expect(blocks.map(({ text }) => text).join('')).not.toMatch(/学习资料|-/);
    expect(blocks.flatMap((block) => block.pages.map(({ label }) => label))).toEqual(['5', '6', '7']);
  });

  it('is not a number that happens to stand at the edge', () => {
    const pages = [9, 3, 40].map((number) => page([...body(number), line(String(number), 140, 390)]));
    expect(textsOf(...pages)).toContain('40');
  });
});

it('reads one column after the other', () => {
  const rows = Array.from({ length: 8 }, (_, at) => 100 + at * 15);
  const left = rows.map((y, at) => line(`左边第${'一二三四五六七八'[at]}行的字写满了`, 20, y));
  const right = rows.map((y, at) => line(`右边第${'一二三四五六七八'[at]}行的字写满了`, 170, y + 4));
  const [text] = textsOf(page([...left, ...right]));
  expect(text?.indexOf('左边第八行')).toBeLessThan(text?.indexOf('右边第一行') ?? 0);
});

describe('spaces that only fill a line', () => {
  const full = { isFirst: true, isFull: true };
  const last = { isFirst: false, isFull: false };

  it('go from a full line, but for the one after a number', () => {
    expect(withoutStretching('第二条 本办法适用 于机关 的支部，保 存 期 限', full)).toBe(
      '第二条 本办法适用于机关的支部，保存期限',
    );
    expect(withoutStretching('第 十 二 条 本 办 法 适 用', full)).toBe('第十二条 本办法适用');
    expect(withoutStretching('第十二条 规定的，', { ...full, isFirst: false })).toBe('第十二条规定的，');
  });

  it('stay elsewhere, unless character after character is set apart', () => {
    expect(withoutStretching('支部书记 张三', last)).toBe('支部书记 张三');
    expect(withoutStretching('保 存 期 限 不 少 于五年', last)).toBe('保存期限不少于五年');
  });
});
