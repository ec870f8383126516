import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';
import { openDatabase, openSingleFile } from '../store/database';
import { restoreLibrary, restoreSteps } from './restore';

/** A library folder with an annotation of its own, and a backup of another library with another. */
async function prepared(): Promise<{ readonly folder: string; readonly file: string }> {
  const file = join(temporaryFolder(), '备份.yuanwen');
  const other = libraryIn(temporaryFolder());
  annotate(other, '备份里的批注');
  succeeded(await other.backUp(file, { replace: false }));
  const library = libraryIn(temporaryFolder());
  annotate(library, '现在的批注');
  return { folder: copyOf(library.overview().folder), file };
}

function annotate(library: Library, note: string): void {
  const text = succeeded(library.readText(library.texts()[0]?.id ?? ''));
  const passage = text.passages.find((one) => one.text.length > 20);
  succeeded(library.annotate({ passageId: passage?.id ?? '', start: 0, end: 4, note }));
}

/** A folder that no connection of this process has open: a closed one goes with its last statement, whenever that is. */
function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, 'library.db-shm'), { force: true });
  return copy;
}

/** What a program that starts now would show. */
function notesIn(folder: string): readonly string[] {
  return libraryIn(copyOf(folder))
    .annotations()
    .map(({ annotation }) => annotation.note);
}

function damage(file: string, sql: string): void {
  const database = openSingleFile(file, { isReadOnly: false });
  database.exec('PRAGMA foreign_keys = OFF');
  database.exec(sql);
  database.close();
}

describe('restore', () => {
  it('puts the backup in place, leaves no log beside it, and keeps the old library to be restored in its turn', async () => {
    const { folder: ended, file } = await prepared();
    // What a program that was killed leaves behind: the last words stand in the log alone.
    openDatabase(join(ended, 'library.db')).exec("UPDATE annotation SET note = '只在日志里'");
    const folder = copyOf(ended);
    expect(readdirSync(folder)).toContain('library.db-wal');
    const before = readFileSync(file);

    const { keptAs, contents } = succeeded(restoreLibrary(folder, file));
    expect(contents).toMatchObject({ textCount: 17, annotationCount: 1 });
    expect(readdirSync(folder).filter((name) => /wal|shm|restoring/u.test(name))).toEqual([]);
    expect(notesIn(folder)).toEqual(['备份里的批注']);
    expect(readFileSync(file)).toEqual(before);

    succeeded(restoreLibrary(folder, keptAs ?? ''));
    expect(notesIn(folder)).toEqual(['只在日志里']);
    expect(
      libraryIn(folder)
        .backups()
        .copies.map(({ kind }) => kind),
    ).toEqual(['before-restore', 'before-restore']);
  });

  it('keeps the newest three libraries that it replaced, and what a person put beside them', async () => {
    const { folder: ended, file } = await prepared();
    const folder = copyOf(ended);
    const backups = join(folder, 'backups');
    mkdirSync(backups, { recursive: true });
    const foreign = '恢复之前的说明.txt';
    const old = ['2025-01-01', '2025-01-02', '2025-01-03'].map((day) => `恢复之前 ${day} 09-30-00.yuanwen`);
    for (const name of [foreign, ...old]) copyFileSync(file, join(backups, name));
    const { keptAs } = succeeded(restoreLibrary(folder, file));
    expect(readdirSync(backups).sort()).toEqual([...old.slice(1), foreign, basename(keptAs ?? '')].sort());
  });

  it.each([
    ['empty', (file: string) => truncateSync(file, 0), '空的'],
    ['cut off in the middle', (file: string) => truncateSync(file, 4096 * 40), '已损坏'],
    ['cut off in its first page', (file: string) => truncateSync(file, 50), '已损坏'],
    ['another kind of file', (file: string) => writeFileSync(file, '会议记录'), '不是原文库的备份'],
    ['another database', (file: string) => damage(file, 'DROP TABLE annotation'), '不是原文库的备份'],
    ['of a later version', (file: string) => damage(file, 'PRAGMA user_version = 9999'), '更新版本'],
    [
      'changed in a byte of a source',
      (file: string) => damage(file, 'UPDATE source SET bytes = zeroblob(length(bytes))'),
      '原始文件已损坏',
    ],
    [
      'changed in a word of a text',
      (file: string) => damage(file, "UPDATE passage SET original = replace(original, '群众', '群从')"),
      '文献已损坏',
    ],
    [
      'made to run something by itself',
      (file: string) => damage(file, 'CREATE TRIGGER wipe AFTER UPDATE ON meta BEGIN DELETE FROM annotation; END'),
      '不是原文库的备份',
    ],
  ])('refuses a file that is %s, and changes nothing', async (_, spoil, reason) => {
    const { folder, file } = await prepared();
    spoil(file);
    const before = readdirSync(folder);
    const refused = restoreLibrary(folder, file);
    expect(refused).toMatchObject({ ok: false, failure: { code: 'backup-invalid' } });
    expect(refused.ok ? '' : refused.failure.message).toContain(reason);
    expect(refused.ok ? '' : refused.failure.message).toContain(file);
    expect(readdirSync(folder)).toEqual(before);
    expect(notesIn(folder)).toEqual(['现在的批注']);
  });

  it.each(['none.yuanwen', '.'])('refuses %s, which is no file', async (name) => {
    const { folder } = await prepared();
    expect(restoreLibrary(folder, join(folder, name)).ok).toBe(false);
    expect(notesIn(folder)).toEqual(['现在的批注']);
  });

  it('refuses while another program has the library open', async () => {
    const { folder, file } = await prepared();
    const other = libraryIn(folder);
    expect(restoreLibrary(folder, file)).toMatchObject({ ok: false, failure: { code: 'library-in-use' } });
    expect(other.annotations().map(({ annotation }) => annotation.note)).toEqual(['现在的批注']);
    expect(existsSync(join(folder, '.restoring.db'))).toBe(false);
  });

  it('takes the place of a library that is beyond opening, and keeps what there was of it', async () => {
    const { folder, file } = await prepared();
    writeFileSync(join(folder, 'library.db'), '磁盘坏了'.repeat(1000));
    writeFileSync(join(folder, 'library.db-wal'), '');
    const { keptAs } = succeeded(restoreLibrary(folder, file));
    expect(notesIn(folder)).toEqual(['备份里的批注']);
    expect(readFileSync(keptAs ?? '', 'utf8')).toBe('磁盘坏了'.repeat(1000));
  });

  it.each(restoreSteps)('leaves the old library whole where the program ends before “%s”', async (last) => {
    const { folder, file } = await prepared();
    const end = () =>
      restoreLibrary(folder, file, (step) => {
        if (step === last) throw new RangeError('the program ends here');
      });
    expect(end).toThrow('the program ends here');
    expect(notesIn(folder)).toEqual(['现在的批注']);
    succeeded(restoreLibrary(folder, file));
    expect(notesIn(folder)).toEqual(['备份里的批注']);
    expect(existsSync(join(folder, '.restoring.db'))).toBe(false);
  });

  it.each(restoreSteps)('says so where the disk refuses “%s”, and changes nothing', async (last) => {
    const { folder, file } = await prepared();
    const refused = restoreLibrary(folder, file, (step) => {
      if (step === last) throw Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' });
    });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'file-unwritable' } });
    expect(notesIn(folder)).toEqual(['现在的批注']);
  });

  it('brings in a library that was copied by hand, with its log', async () => {
    const { folder } = await prepared();
    const library = libraryIn(temporaryFolder());
    annotate(library, '还在日志里');
    succeeded(restoreLibrary(folder, join(copyOf(library.overview().folder), 'library.db')));
    expect(notesIn(folder)).toEqual(['还在日志里']);
  });
});
