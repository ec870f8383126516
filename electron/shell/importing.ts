import type { EventName, Events, ImportReport } from '../contract';

/** Sends an event to the window. */
export type Tell = <Name extends EventName>(name: Name, event: Events[Name]) => void;

type ImportPaths = (paths: readonly string[]) => Promise<ImportReport>;

/** One import after another; each ends with a report to the window, also when the library process dies meanwhile. */
export function importer(importPaths: ImportPaths, tell: Tell): (paths: readonly string[]) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (paths) => {
    if (paths.length > 0) last = last.then(() => importNow(importPaths, tell, paths));
    return last;
  };
}

async function importNow(importPaths: ImportPaths, tell: Tell, paths: readonly string[]): Promise<void> {
  const report = await importPaths(paths).catch((error: Error) => failedReport(paths, error.message));
  tell('importFinished', report);
  if (report.imported.length > 0) tell('libraryChanged', { reason: 'import' });
}

function failedReport(paths: readonly string[], reason: string): ImportReport {
  return { imported: [], skipped: [], failed: paths.map((path) => ({ path, reason })) };
}
