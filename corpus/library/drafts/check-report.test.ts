import { expect, it } from 'vitest';
import type { StudyDocument, TableBlock } from '../../study/document';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { DecidedQuotation } from '../interface';

const feeling = '群众工作不是能力问题，不是水平问题，不是文凭问题，不是级别问题，最核心最关键的是感情问题';
const danger = '在这个过程中，要对群众进行某些必要的指挥、动员和组织';

async function reportOn(text: string, decisions: readonly DecidedQuotation[] = []): Promise<StudyDocument> {
  const select = { kind: 'check', draft: { name: '讲稿.txt', text }, decisions } as const;
  const library = libraryIn(temporaryFolder());
  const { bytes } = succeeded(await library.renderExport({ select, groupBy: 'text', format: 'json' }));
  return JSON.parse(new TextDecoder().decode(bytes));
}

function tablesOf({ blocks }: StudyDocument): readonly TableBlock[] {
  return blocks.filter((block) => block.kind === 'table');
}

it('counts the results, and shows what is to be looked at with its place, its change and what was decided', async () => {
  const wrong = feeling.replace('不是级别', '是级别');
  const draft = ['开头一段。', '', `有一句话：“${feeling}”。`, `还有一句：“${wrong}”。`].join('\n');
  const start = draft.indexOf(wrong);
  const report = await reportOn(draft, [{ start, isReplaced: true, isCited: false, isIgnored: false }]);
  expect(report.itemCount).toBe(2);
  const [counts, open] = tablesOf(report);
  expect(counts?.rows).toEqual([['1', '0', '1', '0', '0', '0', '0']]);
  expect(open?.rows).toHaveLength(1);
  const [number, paragraph, status, quote, source, decision] = open?.rows[0] ?? [];
  expect([number, paragraph, status, decision]).toEqual(['2', '3', '有改字', '已改为原文']);
  expect(quote).toContain('……');
  expect(source).toMatch(/^漏“不”。《/u);
  expect(report.blocks[0]).toMatchObject({ text: expect.stringContaining('对照本库 17 篇') });
});

it('says that there is nothing to look at', async () => {
  const report = await reportOn(`有一句话：“${feeling}”。`);
  expect(tablesOf(report)).toHaveLength(1);
  expect(report.blocks.some((block) => block.kind === 'paragraph' && block.text.startsWith('没有。'))).toBe(true);
});

it('stays on a page: what is too much is counted', async () => {
  const wrong = [...danger].map((_, at) => `${danger.slice(0, at)}某${danger.slice(at)}`);
  const report = await reportOn(wrong.map((quote) => `他说：“${quote}”。`).join('\n'));
  const rows = tablesOf(report)[1]?.rows.length ?? 0;
  expect(rows).toBeGreaterThan(0);
  const rest = report.itemCount - rows;
  expect(report.blocks.some((block) => block.kind === 'paragraph' && block.text.startsWith(`另有 ${rest} 处`))).toBe(
    true,
  );
});
