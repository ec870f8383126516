import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { ImportProgress } from '../interface';
import { openLibrary } from '../library';
import { bundledTexts } from '../location';
import { openDatabase } from '../store/database';

/** So many files, each of its own words. */
function folderOf(count: number): string {
  const folder = temporaryFolder();
  for (let number = 1; number <= count; number += 1) {
    writeFileSync(
      join(folder, `第${number}号.txt`),
      `第${number}号走访记录\n\n第${number}户反映了第${number}个困难。\n`,
    );
  }
  return folder;
}

/** Does something when the import comes to its first file. */
function firstFile(act: (progress: ImportProgress) => void): (progress: ImportProgress) => void {
  let isDone = false;
  return (progress) => {
    if (isDone || progress.state !== 'running') return;
    isDone = true;
    act(progress);
  };
}

const shipped = 17;

describe('an import that is cancelled', () => {
  it('keeps what is in, whole, and says how much it did not come to', async () => {
    const library = libraryIn(temporaryFolder());
    const report = await library.importPaths([folderOf(5)], {
      onProgress: firstFile(({ jobId }) => library.cancelImport(jobId)),
    });
    expect(report.imported).toHaveLength(1);
    expect(report.left).toBe(4);
    expect(library.texts()).toHaveLength(shipped + 1);
    expect(library.unfinishedImport()).toBeNull();
    expect(library.source('第1号.txt')).toMatchObject({ ok: true, value: { unaccounted: 0 } });
  });
});

describe('an import that is paused', () => {
  it('waits, answers others meanwhile, and goes on where it stood', async () => {
    const library = libraryIn(temporaryFolder());
    const states: ImportProgress['state'][] = [];
    let jobId = '';
    const pause = firstFile((progress) => {
      jobId = progress.jobId;
      library.pauseImport(jobId);
    });
    const reported = library.importPaths([folderOf(3)], {
      onProgress(progress) {
        states.push(progress.state);
        pause(progress);
      },
    });
    await expect.poll(() => library.texts().length).toBe(shipped + 1);
    expect(states).toEqual(['counting', 'running', 'paused']);
    library.resumeImport('another');
    expect(states).toHaveLength(3);
    library.resumeImport(jobId);
    expect((await reported).imported).toHaveLength(3);
    expect(states.at(-1)).toBe('finishing');
  });

  it('can be cancelled', async () => {
    const library = libraryIn(temporaryFolder());
    const report = await library.importPaths([folderOf(3)], {
      onProgress: firstFile(({ jobId }) => {
        library.pauseImport(jobId);
        setImmediate(() => library.cancelImport(jobId));
      }),
    });
    expect(report.left).toBe(2);
  });
});

describe('an import to which more is added', () => {
  it('takes it in, and both are told of all', async () => {
    const library = libraryIn(temporaryFolder());
    const [first, second] = await Promise.all([library.importPaths([folderOf(2)]), library.importPaths([folderOf(3)])]);
    expect(second).toEqual(first);
    expect(first.imported).toHaveLength(3);
    expect(first.skipped).toHaveLength(2);
  });

  it('begins anew once the other is over', async () => {
    const library = libraryIn(temporaryFolder());
    const first = await library.importPaths([folderOf(1)]);
    const second = await library.importPaths([folderOf(2)]);
    expect(second.jobId).not.toBe(first.jobId);
    expect(second.imported).toHaveLength(1);
  });
});

/** A library of which an import was broken off after its first file: the folder of the library, and that of the files. */
async function brokenOff(count: number): Promise<{ readonly folder: string; readonly files: string }> {
  const folder = temporaryFolder();
  const files = folderOf(count);
  const library = succeeded(openLibrary({ folder, bundled: bundledTexts() }));
  void library.importPaths([files, join(files, '没有')], {
    isKept: true,
    onProgress: firstFile(({ jobId }) => library.pauseImport(jobId)),
  });
  await expect.poll(() => library.texts().length).toBe(shipped + 1);
  library.close();
  return { folder, files };
}

describe('an import that was broken off', () => {
  it('is offered at the next start, and its report tells of all its files', async () => {
    const { folder } = await brokenOff(4);
    const library = libraryIn(folder);
    const left = library.unfinishedImport();
    expect(left).toMatchObject({ done: 2, total: 5 });
    const report = succeeded(await library.continueImport(left?.jobId ?? ''));
    expect(report.imported).toHaveLength(4);
    expect(report.failed.map(({ path }) => basename(path))).toEqual(['没有']);
    expect(library.unfinishedImport()).toBeNull();
    expect(await library.continueImport(report.jobId)).toMatchObject({ ok: false });
  });

  it('tells of a file that is no longer there', async () => {
    const { folder, files } = await brokenOff(2);
    rmSync(join(files, '第2号.txt'));
    const library = libraryIn(folder);
    const report = succeeded(await library.continueImport(library.unfinishedImport()?.jobId ?? ''));
    expect(report.failed.map(({ path }) => basename(path))).toEqual(['第2号.txt', '没有']);
  });

  it('can be left as it is', async () => {
    const { folder } = await brokenOff(2);
    const library = libraryIn(folder);
    library.cancelImport(library.unfinishedImport()?.jobId ?? '');
    expect(library.unfinishedImport()).toBeNull();
    expect(library.texts()).toHaveLength(shipped + 1);
  });

  it('leaves out the file that ended the program again and again', async () => {
    const { folder } = await brokenOff(3);
    openDatabase(join(folder, 'library.db')).exec('UPDATE import_file SET attempts = 2 WHERE position = 1');
    const library = libraryIn(folder);
    const report = succeeded(await library.continueImport(library.unfinishedImport()?.jobId ?? ''));
    expect(report.imported).toHaveLength(2);
    expect(report.failed.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('第2号.txt'),
      expect.anything(),
    ]);
  });

  it('is none of the command line: what it leaves behind is not offered', async () => {
    const library = libraryIn(temporaryFolder());
    let offered: unknown = 'nothing was asked';
    await library.importPaths([folderOf(1)], {
      onProgress: firstFile(() => {
        offered = library.unfinishedImport();
      }),
    });
    expect(offered).toBeNull();
  });
});

describe('the same text in another file', () => {
  it('does not come in twice, whatever its lines end with', async () => {
    const folder = temporaryFolder();
    const words = '走访记录\n\n村口的路灯坏了三盏。\n';
    writeFileSync(join(folder, '甲.txt'), words);
    writeFileSync(join(folder, '乙.txt'), `\uFEFF${words.replaceAll('\n', '\r\n')}\r\n`);
    const library = libraryIn(temporaryFolder());
    const report = await library.importPaths([folder]);
    const [text] = report.imported;
    expect(report.imported).toHaveLength(1);
    expect(report.skipped).toEqual([
      {
        path: expect.any(String),
        kind: 'same-text',
        textId: text?.id,
        reason: `已在库中（与《走访记录》文字相同，那篇来自文件“${text?.sourceFile}”）`,
      },
    ]);
  });

  it('is known in a library of an older program', async () => {
    const folder = temporaryFolder();
    const files = folderOf(1);
    const old = succeeded(openLibrary({ folder, bundled: bundledTexts() }));
    await old.importPaths([files]);
    old.close();
    const database = openDatabase(join(folder, 'library.db'));
    database.exec('DELETE FROM text_fingerprint');
    database.close();
    writeFileSync(join(files, '抄本.txt'), '第1号走访记录\r\n\r\n第1户反映了第1个困难。\r\n');
    const { skipped } = await libraryIn(folder).importPaths([files]);
    expect(skipped.map(({ kind }) => kind).toSorted()).toEqual(['same-bytes', 'same-text']);
  });
});

describe('a disk that is full', () => {
  it('makes the import wait, and loses nothing once there is room', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const limit = openDatabase(join(folder, 'library.db'));
    const progresses: ImportProgress[] = [];
    let isFull = false;
    const reported = library.importPaths([folderOf(2)], {
      isKept: true,
      onProgress(progress) {
        progresses.push(progress);
        if (progress.state !== 'running' || isFull) return;
        isFull = true;
        limit.exec(`CREATE TRIGGER full BEFORE INSERT ON source BEGIN SELECT RAISE(FAIL, 'full'); END`);
      },
    });
    await expect.poll(() => progresses.at(-1)?.state).toBe('paused');
    expect(progresses.at(-1)?.problem).toContain('没有保存成功');
    limit.exec('DROP TRIGGER full');
    limit.close();
    library.resumeImport(progresses.at(-1)?.jobId ?? '');
    expect(await reported).toMatchObject({ imported: [{}, {}], failed: [], left: 0 });
  });
});
