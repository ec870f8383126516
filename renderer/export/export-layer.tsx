import { useCommand } from '../app/commands';
import { usePlace } from '../app/navigation';
import { useSearch } from '../search/search-store';
import { ExportDialog } from './export-dialog';
import { openExport, useOpenedExport } from './export-store';

/** The export dialog, over whatever screen is in front. */
export function ExportLayer() {
  const selection = useOpenedExport();
  const { screen } = usePlace();
  const query = useSearch().query.trim();
  useCommand('export', () => openExport(screen === 'search' && query !== '' ? { kind: 'search', query } : undefined));
  return selection === null ? null : <ExportDialog selection={selection} />;
}
