import { wording } from '../../wording';
import type { ImportReport } from '../interface';

const words = wording.library.report;

/**
 * What an import came to as a text file, what needs the person first. It begins with a byte-order mark and ends its lines
 * with CR LF, so that every editor of an office shows it rightly.
 */
export function importReportText(report: ImportReport, time: Date): string {
  const { imported, skipped, failed, left } = report;
  const lineOf = ({ path, reason }: { readonly path: string; readonly reason: string }) => words.line(path, reason);
  const same = skipped.filter(({ kind }) => kind !== 'other-kind');
  const parts = [
    part(words.failed, failed.map(lineOf)),
    part(
      words.look,
      imported
        .filter(({ warnings }) => warnings.length > 0)
        .map(({ title, sourceFile, warnings }) => words.warned(title, sourceFile, warnings)),
    ),
    part(
      words.imported,
      imported.map(({ title, sourceFile }) => words.text(title, sourceFile)),
    ),
    part(words.same, same.map(lineOf)),
    part(words.otherKind, skipped.filter(({ kind }) => kind === 'other-kind').map(lineOf)),
  ];
  const lines = [words.title, words.when(time), ...(left > 0 ? [words.left(left)] : []), ...parts.flat()];
  return `\uFEFF${lines.join('\n')}\n`.replaceAll('\n', '\r\n');
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', words.part(title, lines.length), ...lines];
}
