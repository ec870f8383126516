import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTime } from '../../checks';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { wording } from '../../wording';
import type { Library } from '../interface';
import { openDatabase } from '../store/database';
import { writeMeta } from '../store/meta-rows';
import { makeBackup } from './make-backup';
import { makeDaily, ownCopies } from './own-copies';
import { restoreLibrary } from './restore';

const made = { replace: false };

function annotate(library: Library, note: string): void {
  const text = succeeded(library.readText(library.texts()[0]?.id ?? ''));
  const passage = text.passages.find((one) => one.text.length > 20);
  succeeded(library.annotate({ passageId: passage?.id ?? '', start: 0, end: 4, note }));
}

function notesOf(library: Library): readonly string[] {
  return library.annotations().map(({ annotation }) => annotation.note);
}

describe('a backup', () => {
  it('holds all that was acknowledged, in one file, while the library stays open', async () => {
    const folder = temporaryFolder();
    const file = join(temporaryFolder(), '备份.yuanwen');
    const library = libraryIn(folder);
    annotate(library, '写在备份之前');
    const { contents, bytes } = succeeded(await library.backUp(file, made));
    expect(contents).toMatchObject({ textCount: 17, annotationCount: 1 });
    expect(bytes).toBe(statSync(file).size);
    expect(readdirSync(join(file, '..'))).toEqual(['备份.yuanwen']);
    expect(library.backups().lastMadeAt).toBe(contents.madeAt);
    annotate(library, '写在备份之后');

    const other = temporaryFolder();
    expect(restoreLibrary(other, file)).toEqual({ ok: true, value: { contents, keptAs: null } });
    const restored = libraryIn(other);
    expect(notesOf(restored)).toEqual(['写在备份之前']);
    expect(restored.texts()).toEqual(library.texts());
    await restored.warmUp();
    expect(restored.verify()).toMatchObject({ ok: true });
  });

  it('replaces a file only where that was asked for, and never the library itself', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const file = join(folder, '备份.yuanwen');
    writeFileSync(file, '别的文件');
    expect(await library.backUp(file, made)).toMatchObject({ ok: false, failure: { code: 'file-exists' } });
    expect(readFileSync(file, 'utf8')).toBe('别的文件');
    expect(await library.backUp(file, { replace: true })).toMatchObject({ ok: true });
    for (const name of ['library.db', 'library.db-wal']) {
      const own = await library.backUp(join(folder, name), { replace: true });
      expect(own).toMatchObject({ ok: false, failure: { code: 'file-unwritable' } });
    }
    expect(library.texts()).toHaveLength(17);
  });

  it('tells in a line where it cannot be written', async () => {
    const library = libraryIn(temporaryFolder());
    const file = join(temporaryFolder(), 'none', '备份.yuanwen');
    expect(await library.backUp(file, made)).toEqual({
      ok: false,
      failure: { code: 'file-unwritable', message: expect.stringContaining(file) },
    });
  });

  it('is not made of a library whose bytes have changed', async () => {
    const folder = temporaryFolder();
    libraryIn(folder).close();
    const database = openDatabase(join(folder, 'library.db'));
    database.exec('UPDATE source SET bytes = zeroblob(length(bytes))');
    database.close();
    const file = join(folder, '备份.yuanwen');
    expect(await makeBackup(folder, file, made)).toMatchObject({ ok: false, failure: { code: 'library-unusable' } });
    expect(existsSync(file)).toBe(false);
  });
});

describe('the copy of the day', () => {
  it('is made once a day, and the newest seven are kept beside what a person put there', async () => {
    const folder = temporaryFolder();
    libraryIn(folder).close();
    const backups = join(folder, 'backups');
    mkdirSync(backups);
    writeFileSync(join(backups, '.yuanwen-broken-off.tmp'), '');
    writeFileSync(join(backups, '我的备份 2020-01-01.yuanwen'), '');
    for (let day = 1; day <= 9; day += 1) {
      const now = new Date(2026, 10, day, 17);
      expect(succeeded(await makeDaily(folder, now))?.file).toBe(join(backups, wording.backup.dailyName(now)));
      expect(succeeded(await makeDaily(folder, now))).toBeNull();
    }
    const days = [3, 4, 5, 6, 7, 8, 9].map((day) => `自动备份 2026-11-0${day}.yuanwen`);
    expect(readdirSync(backups).sort()).toEqual(['我的备份 2020-01-01.yuanwen', ...days].sort());
    const copies = ownCopies(folder);
    expect(copies).toHaveLength(7);
    expect(copies.every(({ kind, contents }) => kind === 'daily' && contents?.textCount === 17)).toBe(true);
  });

  it('is listed with a time that there is, whatever its name and the copy itself say', async () => {
    const folder = temporaryFolder();
    libraryIn(folder).close();
    mkdirSync(join(folder, 'backups'));
    for (const name of ['恢复之前 2026-13-45 99-99-99.yuanwen', '自动备份 2026-11-01.yuanwen']) {
      const file = join(folder, 'backups', name);
      succeeded(await makeBackup(folder, file, made));
      const copy = openDatabase(file);
      writeMeta(copy, 'backed-up-at', '+275761-01-01T00:00:00Z');
      copy.close();
    }
    const times = ownCopies(folder).map(({ contents }) => contents?.madeAt);
    expect(times).toHaveLength(2);
    expect(times.every(isTime)).toBe(true);
  });

  it('is listed also where it cannot be read', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'backups'));
    writeFileSync(join(folder, 'backups', '自动备份 2026-11-01.yuanwen'), '不是库');
    expect(ownCopies(folder)).toMatchObject([{ kind: 'daily', contents: null }]);
  });
});
