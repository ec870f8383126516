import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ConvertedSource } from '../../ingest/formats/converted-source';
import { DocumentFault } from '../../ingest/formats/document-fault';
import { laidBlocks } from '../../ingest/formats/layout/laid-blocks';
import type { LaidPage, PlacedText } from '../../ingest/formats/layout/laid-page';
import type { Limits } from '../../ingest/formats/limits';
import { sourceOf } from '../../ingest/formats/source-of';
import { wording } from '../../wording';
import { withPdf } from './open-pdf';
import { pagePicture } from './page-picture';
import { recognisedPage, scannedSource } from './read-scanned';

/** Is told how many pages are read, and of how many. */
type OnPage = (done: number, total: number) => void;

/**
 * A PDF: its paragraphs put together again from where the characters stand; pages that are only pictures are
 * recognised. What is left out or empty is told. `folder` holds the cmaps and the networks.
 */
export async function readPdf(
  bytes: Uint8Array,
  folder: string,
  { pages }: Pick<Limits, 'pages'>,
  onPage: OnPage,
): Promise<ConvertedSource> {
  return withPdf(bytes, folder, (document) => readPages(document, folder, pages, onPage));
}

async function readPages(
  document: PDFDocumentProxy,
  folder: string,
  mostPages: number,
  onPage: OnPage,
): Promise<ConvertedSource> {
  const labels = await document.getPageLabels();
  const count = Math.min(document.numPages, mostPages);
  const pages: LaidPage[] = [];
  let scanned = 0;
  for (let number = 1; number <= count; number++) {
    const page = await document.getPage(number);
    const laid = await laidPage(page, labels?.[number - 1] ?? String(number));
    const picture = isEmpty(laid) ? await pagePicture(page) : null;
    if (picture === null) pages.push(laid);
    else {
      onPage(number - 1, count);
      pages.push(await recognisedPage(picture, laid, folder));
      scanned += 1;
    }
    page.cleanup();
  }
  const empty = pages.filter(isEmpty).length;
  const warnings = [
    ...(empty > 0 ? [wording.formats.somePagesEmpty(empty)] : []),
    ...(count < document.numPages ? [wording.formats.pagesLeftOut(count, document.numPages)] : []),
  ];
  if (scanned > 0) return scannedSource('pdf', pages, scanned, warnings);
  if (empty === pages.length) throw new DocumentFault('file-without-text-layer', wording.formats.scanned);
  return sourceOf('pdf', laidBlocks(pages), warnings);
}

function isEmpty({ texts }: LaidPage): boolean {
  return texts.every(({ text }) => text.trim() === '');
}

async function laidPage(page: PDFPageProxy, label: string): Promise<LaidPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts: PlacedText[] = items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , , x = 0, y = 0] = item.transform;
    const [left, top] = viewport.convertToViewportPoint(x, y);
    return [{ text: item.str, x: Number(left), y: Number(top), width: item.width, size: item.height }];
  });
  return { width: viewport.width, height: viewport.height, label, texts };
}
