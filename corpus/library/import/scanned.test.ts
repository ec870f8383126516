import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { expect, it } from 'vitest';
import { cropped } from '../../recognise/grey-image';
import { quarterTurned } from '../../recognise/quarter-turned';
import { libraryIn, temporaryFolder } from '../../testing/temporary-library';
import { wording } from '../../wording';
import { pictureFrom } from '../convert/picture-file';

const files = join(__dirname, '../../testing/files');

it('keeps recognised text apart from checked text until a person has checked it', async () => {
  const library = libraryIn(temporaryFolder());
  const { imported } = await library.importPaths([join(files, 'scan-图片.png')]);
  const [text] = imported;
  if (text === undefined) throw new Error('nothing was imported');
  expect(text.warnings).toContain(wording.formats.recognised(1));
  const cited = () =>
    library.search({ query: '读原著' }).hits.find(({ passage }) => passage.textId === text.id)?.citation;
  expect(cited()).toContain(wording.formats.unchecked);
  library.changeText(text.id, { metadata: text.metadata.filter(({ name }) => name !== 'proofreading') });
  expect(cited()).not.toContain(wording.formats.unchecked);
});

it('ends a long recognition where the import is cancelled, and touches nothing', async () => {
  const library = libraryIn(temporaryFolder());
  const before = library.texts().length;
  const report = await library.importPaths([join(files, 'scan-扫描件.pdf')], {
    onProgress({ jobId, page }) {
      if (page !== null) library.cancelImport(jobId);
    },
  });
  expect(report.imported).toEqual([]);
  expect(report.failed).toEqual([]);
  expect(library.texts()).toHaveLength(before);
});

it('leaves the pictures of a folder alone', async () => {
  const library = libraryIn(temporaryFolder());
  const folder = temporaryFolder();
  copyFileSync(join(files, 'scan-图片.jpg'), join(folder, '合影.JPG'));
  const { skipped, failed } = await library.importPaths([folder]);
  expect({ skipped: skipped.map(({ reason }) => reason), failed }).toEqual({
    skipped: [wording.library.pictureInFolder('合影.JPG')],
    failed: [],
  });
});

/** Milliseconds: each of the four pages takes some ten seconds of processor time. */
const fourPages = 240_000;

it(
  'reads from a page that lies sideways or upside down what it reads from the same page upright',
  async () => {
    const library = libraryIn(temporaryFolder());
    const folder = temporaryFolder();
    const page = pictureFrom(readFileSync(join(files, 'scan-图片.png')));
    const top = cropped(page, { left: 0, top: 0, right: page.width, bottom: 700 });
    const [upright = '', ...turned] = ([0, 1, 2, 3] as const).map((quarters) => {
      const path = join(folder, `${quarters}.png`);
      writeFileSync(path, encode({ ...quarterTurned(top, quarters), channels: 1 }));
      return path;
    });
    const { imported } = await library.importPaths([upright]);
    const { skipped } = await library.importPaths(turned);
    const same = { kind: 'same-text', textId: imported[0]?.id };
    expect(skipped.map(({ kind, textId }) => ({ kind, textId }))).toEqual([same, same, same]);
  },
  fourPages,
);
