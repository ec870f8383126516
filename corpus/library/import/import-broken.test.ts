import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { libraryIn, temporaryFolder } from '../../testing/temporary-library';

vi.mock('../../ingest/ingest', async (original) => {
  const real = await original<typeof import('../../ingest/ingest')>();
  return {
    ...real,
    ingestInSteps: (source: Parameters<typeof real.ingestInSteps>[0]) => {
      if (source.file === '怪.txt') throw new Error('a fault of ours');
      return real.ingestInSteps(source);
    },
  };
});

it('tells of a file that brings out a fault of the program, and goes on', async () => {
  const folder = temporaryFolder();
  for (const name of ['甲.txt', '怪.txt', '乙.txt'])
    writeFileSync(join(folder, name), `${name}的题目\n\n${name}的正文。\n`);
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const report = await libraryIn(temporaryFolder()).importPaths([folder]);
  expect(report.imported).toHaveLength(2);
  expect(report.failed).toMatchObject([{ path: join(folder, '怪.txt'), reason: expect.stringContaining('怪.txt') }]);
  expect(logged).toHaveBeenCalledOnce();
});
