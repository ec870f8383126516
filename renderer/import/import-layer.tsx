import { DropTarget } from './drop-target';
import { ImportDoneCard } from './import-done-card';
import { ImportProgressCard } from './import-progress-card';
import { ImportReportDialog } from './import-report-dialog';
import { UnfinishedImportCard } from './unfinished-import-card';
import { useImport } from './use-import';

/** An import over whatever screen is in front: where to drop files, how it goes, what it came to. */
export function ImportLayer() {
  const { progress, unfinished, report, isReportOpen, openReport, closeReport, forgetUnfinished } = useImport();
  return (
    <>
      <DropTarget />
      {progress !== null && <ImportProgressCard progress={progress} />}
      {progress === null && report !== null && !isReportOpen && (
        <ImportDoneCard report={report} onOpen={openReport} onClose={closeReport} />
      )}
      {progress === null && report === null && unfinished !== null && (
        <UnfinishedImportCard unfinished={unfinished} onGone={forgetUnfinished} />
      )}
      {report !== null && isReportOpen && <ImportReportDialog report={report} onClose={closeReport} />}
    </>
  );
}
