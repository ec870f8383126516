import { randomUUID } from 'node:crypto';
import type { Result } from '../model';
import type { CollectionEntry } from '../study/collection';
import { wording } from '../wording';
import type { Catalogue } from './catalogue';
import { describeExactly } from './describe-exactly';
import { failure } from './failure';
import type { EntryAddition } from './interface';

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
