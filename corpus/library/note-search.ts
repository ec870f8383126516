import type { Annotation, Range } from '../model';
import { fold } from '../search/fold';
import type { FindOptions, Found, Match } from '../search/search';
import { wording } from '../wording';

/** The passages whose annotations hold every word of the query in note and tags; marked is what the person marked. */
export function findInNotes(
  annotations: readonly Annotation[],
  rowOf: (passageId: string) => number | undefined,
  query: string,
  { accepts = () => true, offset = 0, limit = Number.POSITIVE_INFINITY }: Omit<FindOptions, 'field'>,
): Found {
  const words = query.split(/\s+/u).filter((word) => fold(word) !== '');
  if (words.length === 0) return answer([], [], '');
  const needles = words.map(fold);
  const found = new Map<number, Annotation[]>();
  for (const annotation of annotations) {
    const written = [annotation.note, ...annotation.tags].map(fold);
    const isFound = needles.every((needle) => written.some((part) => part.includes(needle)));
    if (!isFound || annotation.placement === 'unplaced') continue;
    const slot = rowOf(annotation.passageId);
    if (slot !== undefined && accepts(slot)) found.set(slot, [...(found.get(slot) ?? []), annotation]);
  }
  const matches = [...found].map(
    ([slot, own]): Match => ({
      slot,
      match: 'literal',
      score: own.length,
      ranges: joined(own.map(({ start, end }): Range => [start, end])),
    }),
  );
  const textIds = [...found.values()].flatMap(([first]) => first?.textId ?? []);
  const all = answer(matches, textIds, wording.library.noteReading(words));
  return { ...all, matches: matches.slice(offset, offset + limit) };
}

/** `textIds`: the text of each match. */
function answer(matches: readonly Match[], textIds: readonly string[], reading: string): Found {
  const places = new Map(matches.map(({ slot }, place) => [slot, place]));
  return {
    matches,
    total: matches.length,
    matchCounts: matches.length > 0 ? { literal: matches.length } : {},
    textCounts: () =>
      [...new Set(textIds)].map((textId) => ({ textId, count: textIds.filter((id) => id === textId).length })),
    placeOf: (slot) => places.get(slot) ?? null,
    relaxed: null,
    reading,
    offers: [],
  };
}

/** Sorted, and apart from each other. */
function joined(ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  for (const [start, end] of ranges.toSorted((left, right) => left[0] - right[0])) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}
