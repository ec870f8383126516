import type { PDFPageProxy, PDFWorker } from 'pdfjs-dist';

export interface PdfFile {
  readonly pageCount: number;
  readonly pages: readonly PdfPage[];
  /** Frees what it holds. */
  close(): Promise<void>;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  /** What stands on it, for those who listen. */
  readonly text: string;
  /** As sharp as the screen at the width that the canvas has there. Answers with what stops it. */
  draw(canvas: HTMLCanvasElement): () => void;
}

/** One for all files: a reader that brings its own ends it with its file, also under a file that is opened meanwhile. */
let sharedWorker: PDFWorker | null = null;

/** The first pages of a PDF. The reader is large: it is loaded when the first pages are shown. */
export async function openPdf(pdf: Uint8Array, mostPages: number): Promise<PdfFile> {
  const [{ getDocument, PDFWorker }, { default: WorkerThread }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'),
  ]);
  sharedWorker ??= PDFWorker.create({ port: new WorkerThread() });
  // The reader takes the bytes for itself; what is shown may be opened again.
  const opening = getDocument({ data: pdf.slice(), worker: sharedWorker, isEvalSupported: false, useWasm: false });
  const document = await opening.promise;
  const numbers = Array.from({ length: Math.min(document.numPages, mostPages) }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => pageOf(await document.getPage(number))));
  return { pageCount: document.numPages, pages, close: () => opening.destroy() };
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  return {
    number: page.pageNumber,
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    draw(canvas) {
      const pixels = canvas.clientWidth * window.devicePixelRatio;
      const viewport = page.getViewport({ scale: pixels / page.getViewport({ scale: 1 }).width });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      const task = page.render({ canvas, viewport });
      // A page that is no longer shown is not drawn to its end.
      task.promise.catch(() => undefined);
      return () => task.cancel();
    },
  };
}
