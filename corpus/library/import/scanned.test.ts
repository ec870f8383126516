import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { expect, it } from 'vitest';
import { cropped } from '../../recognise/grey-image';
import { quarterTurned } from '../../recognise/quarter-turned';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { wording } from '../../wording';
import { pagePictureOf } from '../convert/page-picture-of';
import { pictureFrom } from '../convert/picture-file';

const files = join(__dirname, '../../testing/files');

it('keeps recognised text apart from checked text until a person has checked it, with its picture', async () => {
  const library = libraryIn(temporaryFolder());
  const { imported } = await library.importPaths([join(files, 'scan-图片.png')]);
  const [text] = imported;
  if (text === undefined) throw new Error('nothing was imported');
  expect(text.warnings).toContain(wording.formats.recognised(1));
  const cited = () =>
    library.search({ query: '读原著' }).hits.find(({ passage }) => passage.textId === text.id)?.citation;
  expect(cited()).toContain(wording.formats.unchecked);
  const { pictures, passages } = succeeded(library.readText(text.id));
  expect(pictures).toEqual([{ page: 1, label: '1', passageIds: passages.map(({ id }) => id) }]);
  const whole = pictureFrom(readFileSync(join(files, 'scan-图片.png')));
  const shown = succeeded(await library.pagePicture(text.id, 1));
  expect(shown).toEqual(whole);
  library.changeText(text.id, { metadata: text.metadata.filter(({ name }) => name !== 'proofreading') });
  expect(cited()).not.toContain(wording.formats.unchecked);
});

it('has no pictures of texts that were not recognised', () => {
  const library = libraryIn(temporaryFolder());
  const [text] = library.texts();
  expect(succeeded(library.readText(text?.id ?? '')).pictures).toEqual([]);
});

it('shows each scanned page of a PDF, and none where a page is text or is not there', async () => {
  const scanned = readFileSync(join(files, 'scan-扫描件.pdf'));
  const [first, second] = await Promise.all([1, 2].map((page) => pagePictureOf(scanned, 'pdf', page)));
  for (const picture of [first, second]) expect(picture).toMatchObject({ ok: true, value: { width: 1240 } });
  expect(first).not.toEqual(second);
  expect(await pagePictureOf(scanned, 'pdf', 3)).toEqual({ ok: true, value: null });
  const text = readFileSync(join(files, 'known-办公.pdf'));
  expect(await pagePictureOf(text, 'pdf', 1)).toEqual({ ok: true, value: null });
  const locked = readFileSync(join(files, 'bad-加密.pdf'));
  expect(await pagePictureOf(locked, 'pdf', 1)).toMatchObject({ failure: { code: 'file-encrypted' } });
});

it('shows a large picture at the size in which a person reads it', async () => {
  const [width, height] = [2800, 100];
  const large = encode({ width, height, data: new Uint8Array(width * height).fill(90), channels: 1 });
  const shown = succeeded(await pagePictureOf(large, 'image', 1));
  expect(shown).toEqual({ width: 1400, height: 50, data: new Uint8Array(1400 * 50).fill(90) });
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
