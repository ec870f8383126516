import { useEffect, useState } from 'react';
import type { ImportProgress, ImportReport } from '../../electron/contract';
import { on } from '../api';
import { DropTarget } from './drop-target';
import { ImportProgressCard } from './import-progress-card';
import { ImportReportDialog } from './import-report-dialog';

/** Progress, report and drop target of an import, over whatever screen is in front. */
export function ImportLayer() {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  useEffect(() => on('importProgress', setProgress), []);
  useEffect(
    () =>
      on('importFinished', (finished) => {
        setProgress(null);
        setReport(finished);
      }),
    [],
  );
  // An import that the library process did not survive sends no report.
  useEffect(() => on('libraryLost', () => setProgress(null)), []);
  return (
    <>
      <DropTarget />
      {progress !== null && <ImportProgressCard progress={progress} />}
      {report !== null && <ImportReportDialog report={report} onClose={() => setReport(null)} />}
    </>
  );
}
