import { join } from 'node:path';
import './pdf-globals';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { ConvertedSource } from '../../ingest/formats/converted-source';
import { DocumentFault } from '../../ingest/formats/document-fault';
import { laidBlocks } from '../../ingest/formats/layout/laid-blocks';
import type { LaidPage, PlacedText } from '../../ingest/formats/layout/laid-page';
import { sourceOf } from '../../ingest/formats/source-of';
import { wording } from '../../wording';

// pdf.js looks here for its own half that reads files, before it would start a worker inside this one.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** A page without text that holds at most this many characters on the others' average is no scan, but empty. */
const mostPages = 5_000;

/** A PDF with text: its paragraphs put together again from where the characters stand. `folder` holds the cmaps. */
export async function readPdf(bytes: Uint8Array, folder: string): Promise<ConvertedSource> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await readPages(await task.promise);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new DocumentFault('file-encrypted', wording.formats.encrypted);
    throw error;
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<ConvertedSource> {
  const labels = await document.getPageLabels();
  const pages: LaidPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const page = await document.getPage(number);
    pages.push(await laidPage(page, labels?.[number - 1] ?? String(number)));
    page.cleanup();
  }
  const empty = pages.filter(({ texts }) => texts.every(({ text }) => text.trim() === '')).length;
  if (empty === pages.length) throw new DocumentFault('file-without-text-layer', wording.formats.scanned);
  return sourceOf('pdf', laidBlocks(pages), empty > 0 ? [wording.formats.someScanned(empty)] : []);
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
