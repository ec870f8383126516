import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { citationStyles } from '../../model';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';
import { openLibrary } from '../library';
import { bundledTexts } from '../location';

const draft = '他指出：“群众工作是做人的工作”。';

/** A citation of each part of the program that shows, copies or writes one. */
async function citations(library: Library) {
  const [hit] = library.search({ query: '张自亮', field: 'all', limit: 1 }).hits;
  if (hit === undefined) throw new Error('The shipped article is not there');
  const { textId, id: passageId, text: quote } = hit.passage;
  const { collection } = succeeded(library.collection(succeeded(library.createCollection('摘编')).id));
  succeeded(library.gather(collection.id, [{ kind: 'excerpt', passageId, start: 0, end: 2 }]));
  const gathered = succeeded(library.collection(collection.id));
  const select = { kind: 'collection', collectionId: collection.id } as const;
  const { bytes } = succeeded(await library.renderExport({ select, groupBy: 'text', format: 'md' }));
  const [verdict] = succeeded(await library.checkText({ name: '', text: draft })).verdicts;
  return {
    hit: hit.citation,
    reader: succeeded(library.readText(textId)).citation,
    clipboard: library.citeQuotations([{ textId, passageId, quote: quote.slice(0, 2) }]),
    collection: Object.values(gathered.sources).map(({ citation }) => citation),
    exported: new TextDecoder().decode(bytes),
    verdict,
  };
}

it('cites in party writing until a person chooses another style, which all parts then follow', async () => {
  const library = libraryIn(temporaryFolder());
  expect(library.citationStyle()).toBe('party');
  expect((await citations(library)).hit).toMatch(/^张自亮：《.+》，《.+》2012年第11卷第6期$/u);
  succeeded(library.setCitationStyle('gbt7714-2025'));
  const { hit, reader, clipboard, collection, exported, verdict } = await citations(library);
  expect(hit).toMatch(/^张自亮\. .+\[J\]\. .+，2012，11（6）\.$/u);
  expect(reader).toMatch(/^（张自亮\. .+，2012，11\(6\)）$/u);
  expect(clipboard).toContain(reader);
  expect(collection).toEqual([hit]);
  expect(exported).toContain('2012，11（6）');
  expect(verdict?.citation).toMatch(/\[Z\]/u);
  expect(verdict?.bracketed).toBe(`（${verdict?.citation.slice(0, -1)}）`);
});

it('keeps the choice in the library, where another program sees it at once', () => {
  const folder = temporaryFolder();
  const [library, other] = [libraryIn(folder), libraryIn(folder)];
  expect(other.citationStyle()).toBe('party');
  succeeded(library.setCitationStyle('internal'));
  expect(other.citationStyle()).toBe('internal');
  expect(libraryIn(folder).citationStyle()).toBe('internal');
});

it('cites in the style that it is opened with, whatever is kept', () => {
  const folder = temporaryFolder();
  succeeded(libraryIn(folder).setCitationStyle('internal'));
  const fixed = succeeded(openLibrary({ folder, bundled: bundledTexts(), citationStyle: 'gbt7714-2015' }));
  expect(fixed.search({ query: '张自亮', limit: 1 }).hits[0]?.citation).toContain(', 2012, 11(6).');
  fixed.close();
});

it('shows each style on the text that says most about itself', async () => {
  const folder = temporaryFolder();
  const library = libraryIn(folder);
  const samples = library.citationSamples();
  expect(samples.map(({ style }) => style)).toEqual(citationStyles);
  expect(samples[0]?.alone).toContain('2012年第11卷第6期');
  expect(new Set(samples.map(({ alone }) => alone)).size).toBe(citationStyles.length);
  const file = join(folder, '通知.txt');
  writeFileSync(file, '关于走访的通知\n\n各支部要走访群众，每月一次。');
  const [text] = (await library.importPaths([file])).imported;
  const metadata = [
    { name: 'author', value: '某街道' },
    { name: 'documentNumber', value: '某发〔2024〕7号' },
    { name: 'meeting', value: '某次会议' },
    { name: 'date', value: '2024年3月5日' },
  ] as const;
  succeeded(library.changeText(text?.id ?? '', { metadata }));
  expect(library.citationSamples()[0]?.quoted).toContain('某发〔2024〕7号');
});
