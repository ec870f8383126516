import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgedShipped } from '../../editions/judged-pairs';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';

function titledParagraphs(library: Library, order: number): string {
  const text = library.texts().find((one) => one.order === order);
  const { passages } = succeeded(library.readText(text?.id ?? ''));
  return passages.map((passage) => passage.text).join('\n\n');
}

function idOf(library: Library, order: number): string {
  return library.texts().find((text) => text.order === order && text.sourceFile.startsWith('群众工作'))?.id ?? '';
}

describe('editions', () => {
  it('are known of the shipped texts from the first question on', () => {
    const library = libraryIn(temporaryFolder());
    const pairs = library.editions().map((texts) => texts.map(({ order }) => order).sort((a, b) => a - b));
    expect(pairs).toEqual(judgedShipped);
  });

  it('name the fuller text as the main one, everywhere where the text is shown', () => {
    const library = libraryIn(temporaryFolder());
    const [main, other] = library.editions(idOf(library, 7))[0] ?? [];
    expect(main?.editionOf).toBeNull();
    expect(other?.editionOf).toBe(main?.id);
    expect(library.texts().find(({ id }) => id === other?.id)?.editionOf).toBe(main?.id);
    expect(succeeded(library.readText(other?.id ?? '')).text.editionOf).toBe(main?.id);
    expect(library.editions(idOf(library, 0))).toEqual([]);
  });

  it('are found among what is imported, told in the report, and there at the next start', async () => {
    const folder = temporaryFolder();
    const library = libraryIn(folder);
    const file = join(temporaryFolder(), '修订稿.txt');
    const amended = titledParagraphs(library, 0).replaceAll('群众', '人民群众');
    writeFileSync(file, amended);
    const report = await library.importPaths([file]);
    const [imported] = report.imported;
    const group = library.editions(imported?.id)[0]?.map(({ id }) => id);
    expect(group).toContain(idOf(library, 0));
    expect(group).toContain(imported?.id);
    const editionOf = library.texts().map((text) => [text.id, text.editionOf]);
    expect(report.imported.map((text) => [text.id, text.editionOf])).toEqual(
      editionOf.filter(([id]) => id === imported?.id),
    );
    library.close();
    expect(
      libraryIn(folder)
        .texts()
        .map((text) => [text.id, text.editionOf]),
    ).toEqual(editionOf);
  });
});

describe('compare', () => {
  it('shows two editions passage by passage, all of both', async () => {
    const library = libraryIn(temporaryFolder());
    const [one, other] = [idOf(library, 1), idOf(library, 10)];
    const comparison = succeeded(await library.compare(one, other));
    expect(comparison).toMatchObject({ one: { id: one }, other: { id: other } });
    const { same, changed, oneOnly, otherOnly } = comparison.counts;
    expect(same + changed + oneOnly + otherOnly).toBe(comparison.rows.length);
    expect(same + changed).toBeGreaterThan(oneOnly + otherOnly);
    const shown = comparison.rows.flatMap((row) => row.one.map(({ passageId }) => passageId));
    expect(shown).toEqual(succeeded(library.readText(one)).passages.map(({ id }) => id));
  });

  it('names a text that is not there', async () => {
    const library = libraryIn(temporaryFolder());
    expect(await library.compare(idOf(library, 1), 'nowhere')).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });
});
