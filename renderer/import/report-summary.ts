import { wording } from '../../corpus/wording';
import type { ImportReport } from '../../electron/contract';

const words = wording.window.import;

/** What an import came to, in one line. */
export function summaryOf({ imported, skipped, failed }: ImportReport): string {
  const toLookAt = imported.filter((text) => text.warnings.length > 0).length;
  const otherKind = skipped.filter(({ kind }) => kind === 'other-kind').length;
  const same = skipped.length - otherKind;
  return [
    words.cameIn(imported.length),
    ...(toLookAt > 0 ? [words.look(toLookAt)] : []),
    ...(same > 0 ? [words.same(same)] : []),
    ...(otherKind > 0 ? [words.otherKind(otherKind)] : []),
    ...(failed.length > 0 ? [words.failed(failed.length)] : []),
  ].join('，');
}
