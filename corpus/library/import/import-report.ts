import type { Text } from '../../model';
import type { FailedFile, ImportReport, SkippedFile } from '../interface';
import type { ImportedFile } from '../store/import-rows';

/** What became of the files of an import; texts that were removed since are left out. */
export function reportOf(
  jobId: string,
  files: readonly ImportedFile[],
  catalogue: { readonly textById: ReadonlyMap<string, { readonly text: Text }> },
): ImportReport {
  const imported: Text[] = [];
  const skipped: SkippedFile[] = [];
  const failed: FailedFile[] = [];
  let left = 0;
  for (const { path, outcome } of files) {
    if (outcome === null) left += 1;
    else if (outcome.kind === 'imported') {
      imported.push(...outcome.textIds.flatMap((id) => catalogue.textById.get(id)?.text ?? []));
    } else if (outcome.kind === 'failed') {
      failed.push({ path, code: outcome.code ?? 'file-unreadable', reason: outcome.reason });
    } else skipped.push({ path, reason: outcome.reason, kind: outcome.kind, textId: outcome.textIds[0] ?? null });
  }
  return { jobId, imported, skipped, failed, left };
}
