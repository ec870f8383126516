import { join } from 'node:path';
import type { ConvertedSource, FileFormat } from '../../ingest/formats/converted-source';
import { DocumentFault } from '../../ingest/formats/document-fault';
import { laidBlocks } from '../../ingest/formats/layout/laid-blocks';
import type { LaidPage } from '../../ingest/formats/layout/laid-page';
import { sourceOf } from '../../ingest/formats/source-of';
import type { MetadataField } from '../../model';
import type { GreyImage } from '../../recognise/grey-image';
import { placedLines } from '../../recognise/placed-lines';
import { recognisePage } from '../../recognise/recognise-page';
import { wording } from '../../wording';
import { textNetworks } from './text-networks';

/** What is known of a page before it is recognised: its width in the unit of the document's other pages. */
type BarePage = Pick<LaidPage, 'width' | 'label'>;

/** The picture of a page as text with its place on the page. `folder` is the worker's own, with the networks in it. */
export async function recognisedPage(picture: GreyImage, bare: BarePage, folder: string): Promise<LaidPage> {
  const page = await recognisePage(picture, await textNetworks(join(folder, 'recognise')));
  const { width, label } = bare;
  const height = (page.height * width) / page.width;
  return { width, height, label, texts: placedLines(page, width), isRecognised: true };
}

/** In points. */
const widthOfA4 = 595;

/** The text of one picture. @throws DocumentFault where nothing on it can be read */
export async function readPicture(picture: GreyImage, folder: string): Promise<ConvertedSource> {
  return scannedSource('image', [await recognisedPage(picture, { width: widthOfA4, label: '1' }, folder)], 1);
}

/**
 * Pages of which `scanned` were recognised: nobody has read them against the picture yet, and what is cited from them
 * says so, before the other `warnings`. @throws DocumentFault where they hold no text
 */
export function scannedSource(
  format: FileFormat,
  pages: readonly LaidPage[],
  scanned: number,
  warnings: readonly string[] = [],
): ConvertedSource {
  if (pages.every(({ texts }) => texts.length === 0)) {
    throw new DocumentFault('file-without-text-layer', wording.formats.scanned);
  }
  const source = sourceOf(format, laidBlocks(pages), [wording.formats.recognised(scanned), ...warnings]);
  const unchecked: MetadataField = { name: 'proofreading', value: wording.formats.unchecked };
  return { ...source, metadata: [...source.metadata, unchecked] };
}
