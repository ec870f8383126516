import type { Correction } from '../../model';
import { brokenWords } from './broken-words';
import { fontFault } from './font-fault';
import { fullWidth } from './full-width';
import { radical } from './radical';

/** What one kind of mistake should read as; offsets in the passage's original characters. */
export interface CorrectionRule {
  readonly name: string;
  /** The characters it looks at, as the inside of a character class: most passages have none of them. */
  readonly signs: string;
  readonly example: { readonly before: string; readonly after: string };
  /** Sorted, apart from each other; linear in the text. */
  apply(original: string): readonly Correction[];
}

export const correctionRules: readonly CorrectionRule[] = [fontFault, radical, fullWidth, brokenWords];

const anySign = new RegExp(`[${correctionRules.map((rule) => rule.signs).join('')}]`);

/** All corrections of a passage, sorted; where two rules would change one character the earlier rule does. */
export function correctionsOf(original: string, own: readonly Correction[] = []): readonly Correction[] {
  if (!anySign.test(original)) return own;
  const all = [own, ...correctionRules.map((rule) => rule.apply(original))].flat();
  const sorted = all.map((correction, rank) => ({ correction, rank }));
  sorted.sort((one, other) => one.correction.start - other.correction.start || one.rank - other.rank);
  const chosen: Correction[] = [];
  for (const { correction } of sorted) if (correction.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(correction);
  return chosen;
}

/** The original as it should read. */
export function corrected(original: string, corrections: readonly Correction[]): string {
  if (corrections.length === 0) return original;
  const parts: string[] = [];
  let position = 0;
  for (const { start, end, to } of corrections) {
    parts.push(original.slice(position, start), to);
    position = end;
  }
  return parts.join('') + original.slice(position);
}
