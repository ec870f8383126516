import { useCommand } from '../app/commands';
import { ExportDialog } from './export-dialog';
import { openExport, useOpenedExport } from './export-store';

/** The export dialog, over whatever screen is in front. */
export function ExportLayer() {
  const selection = useOpenedExport();
  useCommand('export', () => openExport());
  return selection === null ? null : <ExportDialog selection={selection} />;
}
