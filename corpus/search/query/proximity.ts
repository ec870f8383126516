interface Place {
  readonly needle: number;
  readonly start: number;
  readonly end: number;
}

function placesOf(folded: string, needles: readonly string[]): Place[] {
  const places: Place[] = [];
  needles.forEach((text, needle) => {
    for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length))
      places.push({ needle, start: at, end: at + text.length });
  });
  return places.sort((a, b) => a.start - b.start);
}

/**
 * How close the needles come to each other in a folded text: 1 where they stand in one run, towards 0 the further
 * they are apart, 0 where one is missing. Needles are not empty.
 */
export function proximity(folded: string, needles: readonly string[]): number {
  const places = placesOf(folded, needles);
  const counts = new Map<number, number>();
  let narrowest = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const place of places) {
    counts.set(place.needle, (counts.get(place.needle) ?? 0) + 1);
    while (counts.size === needles.length) {
      const left = places[first];
      if (!left) break;
      narrowest = Math.min(narrowest, Math.max(place.end, left.end) - left.start);
      const remaining = (counts.get(left.needle) ?? 0) - 1;
      if (remaining > 0) counts.set(left.needle, remaining);
      else counts.delete(left.needle);
      first++;
    }
  }
  const length = needles.reduce((sum, needle) => sum + needle.length, 0);
  return Math.min(1, length / narrowest);
}
