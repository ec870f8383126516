import { expect, it } from 'vitest';
import { blockOf } from './document-block';
import { statedMetadata, withMetadata } from './stated-metadata';

it('reads number, source and date where a document states them in lines of their own', () => {
  const lines = [
    '某市机关工委文件',
    '某工委发〔2023〕12号',
    '关于学习的通知',
    '来源：机关党建网',
    '正文。',
    '2023年6月1日',
  ];
  expect(statedMetadata(lines.map((line) => blockOf(line)))).toEqual([
    { name: 'documentNumber', value: '某工委发〔2023〕12号' },
    { name: 'source', value: '机关党建网' },
    { name: 'date', value: '2023年6月1日' },
  ]);
});

it('takes nothing out of sentences', () => {
  const lines = ['根据某工委发〔2023〕12号文件的要求，2023年6月1日起施行。'];
  expect(statedMetadata(lines.map((line) => blockOf(line)))).toEqual([]);
});

it('believes the first to state a field', () => {
  const first = [{ name: 'date', value: '2023年6月1日' }] as const;
  const second = [
    { name: 'date', value: '2023年6月2日' },
    { name: 'source', value: '党建网' },
  ] as const;
  expect(withMetadata(first, second)).toEqual([first[0], second[1]]);
});
