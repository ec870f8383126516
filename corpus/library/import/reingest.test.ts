import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { openDatabase } from '../store/database';

/** A library as another set of rules left it: its passages are cut and named in another way. */
function withOtherRules(folder: string, changes: string): void {
  const database = openDatabase(join(folder, 'library.db'));
  database.exec("UPDATE meta SET value = 'other' WHERE name = 'rules-version'");
  database.exec(changes);
  database.close();
}

it('makes the texts anew from the kept file when the rules have changed, and keeps the annotations at their words', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const before = library.texts().map(({ id }) => succeeded(library.readText(id)));
  const [hit] = library.search({ query: '命令主义' }).hits;
  const [start = 0, end = 0] = hit?.ranges[0] ?? [];
  const made = succeeded(library.annotate({ passageId: hit?.passage.id ?? '', start, end, note: '对照检查' }));
  library.close();

  withOtherRules(
    folder,
    `UPDATE annotation SET passage_id = 'old passage', "start" = "start" + 3, "end" = "end" + 3;
     UPDATE passage SET original = '旧规则的段落', corrections = '[]' WHERE "order" = 3;
     DELETE FROM passage WHERE "order" > 3;
     UPDATE text SET title = '旧题名'`,
  );
  const after = libraryIn(folder);
  const texts = after.texts().map(({ id }) => succeeded(after.readText(id)));
  expect(texts.map(({ annotations: _, ...text }) => text)).toEqual(before.map(({ annotations: _, ...text }) => text));
  expect(after.annotations().map(({ annotation }) => annotation)).toEqual([made]);
});

it('does not touch texts that are up to date', () => {
  const folder = temporaryFolder();
  libraryIn(folder).close();
  const database = openDatabase(join(folder, 'library.db'));
  database.exec('UPDATE text SET title = \'改过的题名\' WHERE "order" = 0');
  database.close();
  expect(libraryIn(folder).texts()[0]?.title).toBe('改过的题名');
});

it('leaves an annotation whose words are gone as the person made it', () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const [hit] = library.search({ query: '命令主义' }).hits;
  const made = succeeded(library.annotate({ passageId: hit?.passage.id ?? '', start: 0, end: 9, note: '留着' }));
  library.close();
  withOtherRules(folder, `UPDATE annotation SET quote = '从来没有这样一句话', prefix = '无', suffix = '无'`);
  const [entry] = libraryIn(folder).annotations();
  expect(entry?.annotation).toEqual({
    ...made,
    quote: '从来没有这样一句话',
    prefix: '无',
    suffix: '无',
    placement: 'unplaced',
  });
});

it('makes nothing of a kept file that has been damaged', () => {
  const folder = temporaryFolder();
  libraryIn(folder).close();
  withOtherRules(
    folder,
    "UPDATE source SET bytes = CAST(replace(CAST(bytes AS TEXT), '命令主义', '命令生义') AS BLOB)",
  );
  const library = libraryIn(folder);
  expect(library.search({ query: '命令主义' }).matchCounts).toMatchObject({ literal: 1 });
  expect(library.search({ query: '“命令生义”' }).total).toBe(0);
});
