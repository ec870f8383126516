import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportProgress, ImportReport, UnfinishedImport } from '../../electron/contract';
import { call, on } from '../api';

/** The person is still looking at what an import of so many milliseconds came from; after that they do something else. */
const stillWaiting = 8_000;

/** How an import goes, as the window hears of it. */
export interface ImportView {
  readonly progress: ImportProgress | null;
  /** One that the end of the program broke off. */
  readonly unfinished: UnfinishedImport | null;
  readonly report: ImportReport | null;
  readonly isReportOpen: boolean;
  openReport(): void;
  closeReport(): void;
  forgetUnfinished(): void;
}

/** Listens to imports; the report of a short one opens by itself, a long one does not interrupt. */
export function useImport(): ImportView {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [isReportOpen, setReportOpen] = useState(false);
  const [unfinished, setUnfinished] = useState<UnfinishedImport | null>(null);
  const began = useRef<number | null>(null);
  const askForUnfinished = useCallback(() => {
    // A library that ends before it answers is asked again when it is back.
    call('unfinishedImport').then(setUnfinished, () => {});
  }, []);

  useEffect(
    () =>
      on('importProgress', (next) => {
        began.current ??= performance.now();
        setUnfinished(null);
        setProgress(next);
      }),
    [],
  );
  useEffect(
    () =>
      on('importFinished', (finished) => {
        const took = performance.now() - (began.current ?? performance.now());
        began.current = null;
        setProgress(null);
        setReport(finished);
        setReportOpen(took < stillWaiting);
      }),
    [],
  );
  useEffect(askForUnfinished, [askForUnfinished]);
  // An import that the library process did not survive sends no report, but can be gone on with.
  useEffect(
    () =>
      on('libraryLost', () => {
        began.current = null;
        setProgress(null);
      }),
    [],
  );
  useEffect(
    () =>
      on('libraryChanged', ({ reason }) => {
        if (reason === 'restarted') askForUnfinished();
      }),
    [askForUnfinished],
  );
  return {
    progress,
    unfinished,
    report,
    isReportOpen,
    openReport: () => setReportOpen(true),
    closeReport: () => {
      setReportOpen(false);
      setReport(null);
    },
    forgetUnfinished: () => setUnfinished(null),
  };
}
