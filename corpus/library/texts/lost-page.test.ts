import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { openDatabase } from '../store/database';

it('cites no page for an annotation whose words are gone', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const file = join(import.meta.dirname, '../../testing/files/known-办公.pdf');
  const textId = (await library.importPaths([file])).imported[0]?.id ?? '';
  const passage = succeeded(library.readText(textId)).passages.find(({ text }) => text.length > 20);
  succeeded(library.annotate({ passageId: passage?.id ?? '', start: 0, end: 15, note: '页' }));
  const citation = () => library.annotations()[0]?.citation;
  expect(citation()).toMatch(/，第\d+页$/u);

  const database = openDatabase(join(folder, 'library.db'));
  database.exec(`UPDATE annotation SET quote = '从来没有这样一句话', prefix = '无', suffix = '无'`);
  database.close();
  expect(library.annotations()).toMatchObject([{ annotation: { placement: 'unplaced' } }]);
  expect(citation()).not.toContain('页');
  const select = { kind: 'annotations', filter: {} } as const;
  const { bytes } = succeeded(await library.renderExport({ select, groupBy: 'text', format: 'md' }));
  expect(Buffer.from(bytes).toString()).not.toMatch(/第\d+页/u);
});
