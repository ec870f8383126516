import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../testing/temporary-library';
import type { Verification } from './interface';
import { openDatabase } from './store/database';

/** What verification says after `damage` was done to a library behind its back. */
function afterDamage(damage: string): Verification {
  const folder = temporaryFolder();
  libraryIn(folder).close();
  const database = openDatabase(join(folder, 'library.db'));
  database.exec('PRAGMA foreign_keys = OFF');
  database.exec(damage);
  database.close();
  return libraryIn(folder).verify();
}

function failedChecks({ checks }: Verification): string[] {
  return checks.filter(({ ok }) => !ok).map(({ name }) => name);
}

describe('verify', () => {
  it('passes a whole library once its terms are ready', async () => {
    const library = libraryIn(temporaryFolder());
    expect(failedChecks(library.verify())).toEqual(['按词检索']);
    await library.warmUp();
    expect(library.verify()).toMatchObject({ ok: true });
  });

  it.each([
    [
      'a source byte',
      "UPDATE source SET bytes = CAST(replace(CAST(bytes AS TEXT), '命令主义', '命令生义') AS BLOB)",
      '原始文件',
    ],
    ['a lost passage', "DELETE FROM passage WHERE original LIKE '%命令主义%'", '逐字核算'],
    [
      'a removal counted twice',
      'UPDATE removal SET "end" = "end" + 1 WHERE "start" = (SELECT max("start") FROM removal)',
      '逐字核算',
    ],
    ['a changed passage', "UPDATE passage SET original = replace(original, '命令主义', '命令生义')", '段落还原'],
    [
      'a correction in the wrong place',
      `UPDATE passage SET corrections = replace(corrections, '"from":","', '"from":"."')`,
      '段落还原',
    ],
    ['a changed heading', "UPDATE passage SET headings = replace(headings, '基本内涵', '基木内涵')", '段落还原'],
    ['a changed title', "UPDATE text SET title = replace(title, '能力', '能刀')", '段落还原'],
    [
      'a changed correction',
      `UPDATE passage SET corrections = replace(corrections, '"to":"置"', '"to":"直"')`,
      '段落还原',
    ],
    ['a changed reason of removal', "UPDATE removal SET reason = '广告'", '段落还原'],
    ['a source that is no longer text', 'UPDATE source SET bytes = zeroblob(length(bytes))', '原始文件'],
    ['an orphan', 'DELETE FROM source', '库文件'],
    ['a lost table', 'DROP TABLE removal', '逐字核算'],
  ])('finds %s', (_, damage, check) => {
    expect(failedChecks(afterDamage(damage))).toContain(check);
  });

  it('finds a note in which a bit has changed, and the backup that has it whole', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const text = succeeded(library.readText(library.texts()[0]?.id ?? ''));
    const passage = text.passages.find((one) => one.text.length > 20);
    const annotate = (note: string) =>
      succeeded(library.annotate({ passageId: passage?.id ?? '', start: 0, end: 4, note }));
    const { id } = annotate('会上先读这一句');
    const copy = succeeded(await library.backUpDaily());
    const later = annotate('备份以后写的');
    const database = openDatabase(join(folder, 'library.db'));
    database.exec("DROP TRIGGER annotation_changed; UPDATE annotation SET note = replace(note, '一', '二') || '。'");
    const check = library.verify().checks.find(({ name }) => name === '批注与摘编');
    expect(check).toMatchObject({ ok: false });
    expect(check?.detail).toContain('2 处');
    expect(check?.detail).toContain(`${id}（“${basename(copy?.file ?? '')}”里的完好）`);
    expect(check?.detail).toContain(`${later.id}（自动备份里也没有完好的）`);
    expect(await library.backUpDaily()).toMatchObject({ ok: true, value: null });
    const damaged = await library.backUp(join(folder, 'x.yuanwen'), { replace: false });
    expect(damaged).toMatchObject({ ok: false, failure: { code: 'library-unusable' } });
  });

  it('is content with an annotation whose words are gone, and says so', () => {
    const verification = afterDamage(
      `INSERT INTO annotation VALUES ('a', 'none', 'none', 0, 4, '没有的话', '', '', 'yellow', '', '[]', '[]', '', '')`,
    );
    expect(failedChecks(verification)).toEqual(['按词检索']);
    const detail = verification.checks.find(({ name }) => name === '批注位置')?.detail;
    expect(detail).toContain('1 条');
    expect(detail).toContain('没有的话');
  });
});
