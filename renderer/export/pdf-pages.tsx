import { useEffect, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import styles from './page-preview.module.css';
import { openPdf, type PdfFile, type PdfPage } from './pdf-reader';

const words = wording.window.export;

/** More would cost memory that nobody looks at. */
const mostPages = 20;

/** The pages of a PDF, one under another. */
export function PdfPages({ pdf }: { readonly pdf: Uint8Array }) {
  const [file, setFile] = useState<PdfFile | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void openPdf(pdf, mostPages).then((opened) => {
      if (isCurrent) setFile(opened);
      else void opened.close();
    });
    return () => {
      isCurrent = false;
    };
  }, [pdf]);
  // Its pages are drawn again whenever they get another width, as long as they stand here.
  useEffect(() => () => void file?.close(), [file]);
  if (file === null) return <p role="status">{words.makingPages}</p>;
  return (
    <>
      {file.pageCount > file.pages.length && (
        <p className={styles.notice}>{words.firstPages(file.pages.length, file.pageCount)}</p>
      )}
      <ol className={styles.pages}>
        {file.pages.map((page) => (
          <li key={page.number}>
            <PageView page={page} />
            <p className={styles.number}>{words.page(page.number, file.pageCount)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function PageView({ page }: { readonly page: PdfPage }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (current === null) return undefined;
    let stop = () => {};
    let width = 0;
    // It tells the size at the start, too.
    const observer = new ResizeObserver(() => {
      if (current.clientWidth === width) return;
      width = current.clientWidth;
      stop();
      stop = page.draw(current);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [page]);
  return (
    <>
      <canvas ref={canvas} className={styles.page} aria-hidden />
      <p className={styles.words}>{page.text}</p>
    </>
  );
}
