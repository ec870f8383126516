import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';
import { openLibrary } from '../library';
import { bundledTexts } from '../location';
import { openDatabase } from '../store/database';

const article = '关于走访的通知\n\n各支部每月走访一次，记下群众的困难。\n';

async function withArticle(library: Library): Promise<{ readonly id: string; readonly file: string }> {
  const file = join(temporaryFolder(), '通知.txt');
  writeFileSync(file, article);
  const [text] = (await library.importPaths([file])).imported;
  return { id: text?.id ?? '', file };
}

describe('what a person says of a text', () => {
  it('is shown, cited and found, and outlives new rules and the end of the program', async () => {
    const folder = temporaryFolder();
    const library = succeeded(openLibrary({ folder, bundled: bundledTexts() }));
    const { id } = await withArticle(library);
    const metadata = [{ name: 'documentNumber', value: ' 某发〔2024〕7号 ' }] as const;
    const changed = succeeded(library.changeText(id, { title: '走访制度', metadata }));
    expect(changed).toMatchObject({
      title: '走访制度',
      sourceTitle: '关于走访的通知',
      metadata: [{ name: 'documentNumber', value: '某发〔2024〕7号' }],
    });
    const [hit] = library.search({ query: '标题:走访制度' }).hits;
    expect(hit).toMatchObject({ textTitle: '走访制度', citation: '《走访制度》（某发〔2024〕7号）' });
    await library.warmUp();
    expect(library.verify()).toMatchObject({ ok: true });
    library.close();

    const database = openDatabase(join(folder, 'library.db'));
    database.exec(`UPDATE meta SET value = 'older' WHERE name = 'rules-version'`);
    database.close();
    const later = libraryIn(folder);
    expect(later.texts().at(-1)).toEqual(changed);
    expect(succeeded(later.changeText(id, { title: '', metadata: [] }))).toMatchObject({
      title: '关于走访的通知',
      metadata: [],
    });
  });

  it('is refused where it cannot be kept as it is', async () => {
    const library = libraryIn(temporaryFolder());
    const { id } = await withArticle(library);
    expect(library.changeText(id, { title: '甲\0乙' })).toMatchObject({ failure: { code: 'text-invalid' } });
    expect(library.changeText('none', { title: '甲' })).toMatchObject({ failure: { code: 'not-found' } });
  });
});

describe('a text that is removed', () => {
  it('is found no more, and its annotations come back to their place with its file', async () => {
    const library = libraryIn(temporaryFolder());
    const { id, file } = await withArticle(library);
    await library.warmUp();
    await library.updateTopics();
    const [hit] = library.search({ query: '记下群众的困难' }).hits;
    succeeded(library.annotate({ passageId: hit?.passage.id ?? '', start: 0, end: 3 }));

    expect(succeeded(library.removeText(id)).map(({ title }) => title)).toEqual(['关于走访的通知']);
    expect(library.search({ query: '记下群众的困难' }).matchCounts.literal ?? 0).toBe(0);
    expect(library.readText(id)).toMatchObject({ failure: { code: 'not-found' } });
    expect(library.annotations()).toMatchObject([{ annotation: { quote: '各支部', placement: 'unplaced' } }]);
    expect(library.verify()).toMatchObject({ ok: true });

    expect((await library.importPaths([file])).imported.map((text) => text.id)).toEqual([id]);
    expect(library.annotations()).toMatchObject([{ annotation: { quote: '各支部', placement: 'placed' } }]);
    expect(library.search({ query: '记下群众的困难' }).matchCounts.literal).toBe(1);
    expect(library.verify()).toMatchObject({ ok: true });
  });

  it('is none of the shipped ones', () => {
    const library = libraryIn(temporaryFolder());
    const [shipped] = library.texts();
    expect(library.removeText(shipped?.id ?? '')).toMatchObject({ failure: { code: 'text-shipped' } });
    expect(library.texts()).toHaveLength(17);
  });
});
