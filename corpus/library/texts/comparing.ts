import { compareTexts } from '../../editions/compare';
import type { ComparedRow, Result, Text } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import { inSlices } from '../in-slices';
import type { Comparison } from '../interface';
import type { LibraryState } from '../state';

/** Failures: `not-found`, `cancelled` where the library is closed meanwhile. */
export async function compare(
  { catalogue, database }: LibraryState,
  withEdition: (text: Text) => Text,
  textId: string,
  otherId: string,
): Promise<Result<Comparison>> {
  const one = catalogue.textById.get(textId)?.text;
  const other = catalogue.textById.get(otherId)?.text;
  if (one === undefined) return failure('not-found', wording.library.textMissing(textId));
  if (other === undefined) return failure('not-found', wording.library.textMissing(otherId));
  const steps = compareTexts(catalogue.passagesOf(textId), catalogue.passagesOf(otherId));
  const rows = await inSlices(steps, () => !database.isOpen);
  if (rows === null) return failure('cancelled', wording.editions.calledOff);
  return { ok: true, value: { one: withEdition(one), other: withEdition(other), rows, ...countsOf(rows) } };
}

function countsOf(rows: readonly ComparedRow[]): Pick<Comparison, 'counts'> {
  const count = (kind: ComparedRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  return {
    counts: {
      same: count('same'),
      changed: count('changed'),
      oneOnly: count('one-only'),
      otherOnly: count('other-only'),
    },
  };
}
