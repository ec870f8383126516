import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtCommandLine } from './testing';

const { folder, on } = builtCommandLine();
const { run: kb, json } = on('library');

it('puts right an imported text, shows it so, and takes it out again', () => {
  const file = join(folder, '通知.txt');
  writeFileSync(file, '关于走访的通知\n\n各支部每月走访一次，记下群众的困难。\n');
  const id = json('import', file).at('imported', 0, 'id').text;
  const edited = json('edit', id, '--number', '某发〔2024〕7号', '--title', '走访制度').at('text').raw;
  expect(edited).toMatchObject({
    title: '走访制度',
    sourceTitle: '关于走访的通知',
    metadata: [{ name: 'documentNumber', value: '某发〔2024〕7号' }],
  });
  expect(json('text', id).at('text').raw).toEqual(edited);
  expect(kb('text', id).out).toContain('文号：某发〔2024〕7号');
  const tidied = json('tidy', id, '--correct', '9-10', '--to', '党', '--reason', '据原件');
  expect(tidied.at('decisions', 0, 'decision').raw).toMatchObject({ kind: 'correct', start: 9, end: 10 });
  expect(kb('text', id).out).toContain('党支部每月走访');
  expect(kb('tidy', id).out).toContain('人工更正：据原件：1 处');
  expect(json('tidy', id, '--take-back', '1').at('decisions').list).toEqual([]);
  expect(kb('tidy', id, '--keep', '一到二').status).toBe(2);
  expect(json('remove', id).at('removed').list).toHaveLength(1);
  expect(json('texts').at('texts').list).toHaveLength(17);
  const shipped = json('texts').at('texts', 0, 'id').text;
  expect(kb('remove', shipped)).toMatchObject({ status: 1, error: expect.stringContaining('随程序提供') });
  expect(kb('edit', shipped).status).toBe(2);
});
