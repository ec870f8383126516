/** Where a quotation stands as it is, but for its edges and the way its characters are written. */

import type { Range } from '../model';
import { type Folded, fold, foldWithOrigin, unfoldRange } from '../search/fold/fold';
import { type Level, levelOf, levels } from './level';
import type { QuotableLibrary } from './source';
import { type Place, stretchOf } from './stretch';
import { turningBefore } from './turning';

export interface FoundPlace {
  readonly place: Place;
  readonly level: Level;
}

/** Passages that are looked at; what stands in more is a phrase that everybody uses. */
const mostPassages = 200;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const tail = /[^\p{L}\p{N}]*$/u;
const head = /^[^\p{L}\p{N}]*/u;
/** So few letters before the mark that a quotation ends in were dropped from it; of more, it was ended there. */
const dropped = /^[\p{L}\p{N}]{1,2}/u;

/** At most one in each passage; best first, then in the order of the library. */
export function literalPlaces(quote: string, mark: string, library: QuotableLibrary): readonly FoundPlace[] {
  const needle = fold(quote.replace(edges, ''));
  if (needle === '') return [];
  const found: FoundPlace[] = [];
  let looked = 0;
  for (const slot of library.holding(needle)) {
    const passage = library.passage(slot);
    if (passage === null || ++looked > mostPassages) break;
    const stretch = stretchOf([passage]);
    const folded = foldWithOrigin(passage.text);
    const places = [...ranges(quote, needle, passage.text, folded)].map(([start, end]) => {
      const place = { stretch, start, end };
      return { place, level: levelOf(quote, place, mark) };
    });
    const [best] = places.sort(byWorth);
    if (best !== undefined) found.push(best);
  }
  return found.sort(byWorth);
}

/** Of the same level, where the source does not turn the words comes first. */
function byWorth(one: FoundPlace, other: FoundPlace): number {
  return levels.indexOf(one.level) - levels.indexOf(other.level) || Number(isTurned(one)) - Number(isTurned(other));
}

function isTurned({ place: { stretch, start } }: FoundPlace): boolean {
  return turningBefore(stretch.text, start) !== null;
}

/** With the marks at its edges, as far as the quotation has some. */
function* ranges(quote: string, needle: string, text: string, folded: Folded): Generator<Range> {
  const before = head.exec(quote)?.[0] ?? '';
  const after = tail.exec(quote)?.[0] ?? '';
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
    const [start, end] = unfoldRange(text, folded, at, at + needle.length);
    const rest = text.slice(end);
    yield [
      start - edgeLength(tail.exec(text.slice(0, start))?.[0] ?? '', before, 'end'),
      end + (droppedLength(rest, after) || edgeLength(head.exec(rest)?.[0] ?? '', after, 'start')),
    ];
  }
}

/** Of the letters that a source has before the mark `after`, with the mark; 0 where the letters go on, or none do. */
function droppedLength(rest: string, after: string): number {
  const letters = dropped.exec(rest)?.[0] ?? '';
  return after !== '' && letters !== '' && rest.startsWith(after, letters.length) ? letters.length + after.length : 0;
}

/** How much of the marks that a source has at an edge belongs to a quotation that has `wanted` there. */
function edgeLength(there: string, wanted: string, from: 'start' | 'end'): number {
  const isThere = from === 'start' ? there.startsWith(wanted) : there.endsWith(wanted);
  return isThere ? wanted.length : Math.min(there.length, wanted.trim().length);
}
