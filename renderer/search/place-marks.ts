import type { TextDistribution } from '../../electron/contract';

type Place = TextDistribution['places'][number];

/** A mark on the line that stands for a text. */
export interface PlaceMark {
  /** How far into the text, 0 to 1. */
  readonly at: number;
  /** Places so near to each other that one mark stands for all. */
  readonly count: number;
  /** The first of them, which the mark opens. */
  readonly place: Place;
}

/** At most `most` marks, in the order of the text; each counts the words of its places. */
export function placeMarks(places: readonly Place[], most: number): readonly PlaceMark[] {
  const marks = new Map<number, PlaceMark>();
  for (const place of places) {
    const slot = Math.min(most - 1, Math.floor(place.at * most));
    const mark = marks.get(slot) ?? { at: place.at, count: 0, place };
    marks.set(slot, { ...mark, count: mark.count + place.ranges.length });
  }
  return [...marks.values()];
}

/** The mark nearest to a place on the line, 0 to 1; null where there is none. */
export function nearestMark(marks: readonly PlaceMark[], at: number): PlaceMark | null {
  const distance = (mark: PlaceMark) => Math.abs(mark.at - at);
  return marks.reduce<PlaceMark | null>(
    (nearest, mark) => (nearest === null || distance(mark) < distance(nearest) ? mark : nearest),
    null,
  );
}
