import { randomUUID } from 'node:crypto';
import type { Result } from '../../model';
import type { CollectionEntry } from '../../study/collection';
import { wording } from '../../wording';
import { describeExactly } from '../annotations/describe-exactly';
import { failure } from '../failure';
import type { EntryAddition } from '../interface';
import type { Catalogue } from '../texts/catalogue';

/** New entries with ids of their own, in the order given. Failures: `not-found`, `range-invalid`; then there are none. */
export function newEntries(
  catalogue: Catalogue,
  additions: readonly EntryAddition[],
): Result<readonly CollectionEntry[]> {
  const entries: CollectionEntry[] = [];
  for (const addition of additions) {
    const entry = newEntry(catalogue, addition);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  return { ok: true, value: entries };
}

/** The same heading or excerpt as one of its own elsewhere. */
export function underNewId(entry: CollectionEntry): CollectionEntry {
  const id = randomUUID();
  return entry.kind === 'heading' ? { ...entry, id } : { kind: 'excerpt', excerpt: { ...entry.excerpt, id } };
}

/** Those that are not held already, at the same place, nor come twice; headings stay. */
export function notHeld(
  held: readonly CollectionEntry[],
  entries: readonly CollectionEntry[],
): readonly CollectionEntry[] {
  const places = new Set(held.flatMap(placeOf));
  return entries.filter((entry) => {
    const [place] = placeOf(entry);
    const isNew = place === undefined || !places.has(place);
    if (place !== undefined) places.add(place);
    return isNew;
  });
}

/** Of an excerpt, which words of which passage it is. */
function placeOf(entry: CollectionEntry): readonly string[] {
  if (entry.kind === 'heading') return [];
  const { passageId, start, end } = entry.excerpt;
  return [`${passageId} ${start} ${end}`];
}

function newEntry(catalogue: Catalogue, addition: EntryAddition): Result<CollectionEntry> {
  const id = randomUUID();
  if (addition.kind === 'heading') return { ok: true, value: { kind: 'heading', id, title: addition.title } };
  const passage = catalogue.passage(addition.passageId);
  if (passage === undefined) return failure('not-found', wording.annotate.passageMissing(addition.passageId));
  const { start = 0, end = passage.text.length, note = '', hint = '' } = addition;
  const anchor = describeExactly(passage, start, end);
  if (!anchor.ok) return anchor;
  const excerpt = { ...anchor.value, id, note, hint, isChecked: false, placement: 'placed' } as const;
  return { ok: true, value: { kind: 'excerpt', excerpt } };
}
