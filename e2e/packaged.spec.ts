import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bringInDocuments } from './formats-job';
import { expect, test } from './launch';
import { doMainJob } from './main-job';

const executable = process.env.YUANWEN_PACKAGED;
if (executable === undefined) throw new Error('YUANWEN_PACKAGED names no program');

test.use({ target: { kind: 'packaged', executable } });

test('the packaged program does the main job, with its dictionaries outside the archive', async ({ program }) => {
  await doMainJob(program);
});

test('the packaged program reads documents, with its reader outside the archive', async ({ program }) => {
  await bringInDocuments(program);
});

test('the terms of the packages inside are passed on with the program', () => {
  const notices = readFileSync(join(dirname(executable), 'resources', 'third-party-notices.txt'), 'utf8');
  for (const name of ['@photostructure/sqlite', 'nodejieba', 'pdfjs-dist', 'react', 'react-dom']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'mu'));
  }
  expect(notices).toContain('Permission is hereby granted');
});
