import { join } from 'node:path';
import './pdf-globals';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { DocumentFault } from '../../ingest/formats/document-fault';
import { wording } from '../../wording';

// pdf.js looks here for its own half that reads files, before it would start a worker inside this one.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** Larger pictures are not unpacked, in pixels. */
const mostPixels = 100_000_000;

/** Opens a PDF, and closes it after its use. `folder` holds the cmaps. @throws DocumentFault where it is encrypted */
export async function withPdf<T>(
  bytes: Uint8Array,
  folder: string,
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    maxImageSize: mostPixels,
    isOffscreenCanvasSupported: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new DocumentFault('file-encrypted', wording.formats.encrypted);
    throw error;
  } finally {
    await task.destroy();
  }
}
