import type { Range } from '../../model';
import { closeUp } from '../characters';
import type { Part } from '../part';
import { overlaps } from './ranges';
import type { SettledDecisions } from './settle-decisions';

/** The title of a text, as its line reads once a person has decided about it. */
export function decidedTitle(
  { title }: { readonly title: string },
  parts: readonly Part[],
  { kept, removed }: SettledDecisions,
): string {
  const line = parts.find(({ role }) => role === 'title');
  const own: Range = [line?.block.spans[0]?.[0] ?? 0, line?.block.spans.at(-1)?.[1] ?? 0];
  return line !== undefined && overlaps(own, [...kept, ...removed]) ? closeUp(line.text) : title;
}
