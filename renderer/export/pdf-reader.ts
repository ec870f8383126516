import type { PDFPageProxy } from 'pdfjs-dist';

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
  /** Answers with what stops it. */
  draw(canvas: HTMLCanvasElement): () => void;
}

/** Pixels of the canvas for each point of the page: sharp at the size of the preview, also on fine screens. */
const scale = 2;

/** The first pages of a PDF. The reader is large: it is loaded when the first pages are shown. */
export async function openPdf(pdf: Uint8Array, mostPages: number): Promise<PdfFile> {
  const [{ getDocument, GlobalWorkerOptions }, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'),
  ]);
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  // The reader takes the bytes for itself; what is shown may be opened again.
  const opening = getDocument({ data: pdf.slice(), isEvalSupported: false, useWasm: false });
  const document = await opening.promise;
  const numbers = Array.from({ length: Math.min(document.numPages, mostPages) }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => pageOf(await document.getPage(number))));
  return { pageCount: document.numPages, pages, close: () => opening.destroy() };
}

/** Some fonts have one glyph for 工 and the radical ⼯, and the engine names it by the radical. */
function wholeCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/gu, (radical) => radical.normalize('NFKC'));
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  return {
    number: page.pageNumber,
    text: wholeCharacters(items.map((item) => ('str' in item ? item.str : '')).join('')),
    draw(canvas) {
      const viewport = page.getViewport({ scale });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      const task = page.render({ canvas, viewport });
      // A page that is no longer shown is not drawn to its end.
      task.promise.catch(() => undefined);
      return () => task.cancel();
    },
  };
}
