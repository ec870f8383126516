/** What a person does to the entries of a collection or a session, each step with the step that takes it back. */
import { type CollectionEntry, entryId } from './collection';
import type { Excerpt } from './excerpt';

export type EntryEdit =
  /** Placed one after another, so that one may stand before another that was placed earlier in the list. */
  | { readonly kind: 'insert'; readonly places: readonly EntryPlace<CollectionEntry>[] }
  | { readonly kind: 'move'; readonly places: readonly EntryPlace<string>[] }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  | { readonly kind: 'title'; readonly id: string; readonly title: string }
  | { readonly kind: 'excerpt'; readonly id: string; readonly change: ExcerptChange };

export interface EntryPlace<Placed> {
  readonly entry: Placed;
  /** Id of the entry that it stands before; null, like one that is gone, is the end. */
  readonly before: string | null;
}

export type ExcerptChange = Partial<Pick<Excerpt, 'note' | 'hint' | 'isChecked'>>;

export interface EditedEntries {
  readonly entries: readonly CollectionEntry[];
  /** Makes the list what it was; what else has happened to it since stays. */
  readonly undo: EntryEdit;
}

/** Ids that the list does not hold are passed over: another window may have removed them. */
export function editEntries(entries: readonly CollectionEntry[], edit: EntryEdit): EditedEntries {
  switch (edit.kind) {
    case 'insert': {
      const ids = new Set(entries.map(entryId));
      const places = edit.places.filter(({ entry }) => !ids.has(entryId(entry)));
      return {
        entries: placed(entries, places),
        undo: { kind: 'remove', ids: places.map(({ entry }) => entryId(entry)) },
      };
    }
    case 'remove': {
      const gone = new Set(edit.ids);
      return {
        entries: entries.filter((entry) => !gone.has(entryId(entry))),
        undo: { kind: 'insert', places: placesOf(entries, gone) },
      };
    }
    case 'move': {
      const byId = new Map(entries.map((entry) => [entryId(entry), entry]));
      const places = edit.places.flatMap(({ entry: id, before }) => {
        const entry = byId.get(id);
        return entry === undefined ? [] : { entry, before };
      });
      const moved = new Set(places.map(({ entry }) => entryId(entry)));
      const rest = entries.filter((entry) => !moved.has(entryId(entry)));
      const back = placesOf(entries, moved).map(({ entry, before }) => ({ entry: entryId(entry), before }));
      return { entries: placed(rest, places), undo: { kind: 'move', places: back } };
    }
    case 'title':
      return changedHeading(entries, edit);
    case 'excerpt':
      return changedExcerpt(entries, edit);
  }
}

function changedHeading(
  entries: readonly CollectionEntry[],
  edit: Extract<EntryEdit, { kind: 'title' }>,
): EditedEntries {
  let title = edit.title;
  const changed = entries.map((entry) => {
    if (entry.kind !== 'heading' || entry.id !== edit.id) return entry;
    title = entry.title;
    return { ...entry, title: edit.title };
  });
  return { entries: changed, undo: { ...edit, title } };
}

function changedExcerpt(
  entries: readonly CollectionEntry[],
  edit: Extract<EntryEdit, { kind: 'excerpt' }>,
): EditedEntries {
  let before: ExcerptChange = {};
  const changed = entries.map((entry) => {
    if (entry.kind !== 'excerpt' || entry.excerpt.id !== edit.id) return entry;
    const { note, hint, isChecked } = entry.excerpt;
    before = {
      ...(edit.change.note === undefined ? {} : { note }),
      ...(edit.change.hint === undefined ? {} : { hint }),
      ...(edit.change.isChecked === undefined ? {} : { isChecked }),
    };
    return { ...entry, excerpt: { ...entry.excerpt, ...edit.change } };
  });
  return { entries: changed, undo: { ...edit, change: before } };
}

function placed(
  entries: readonly CollectionEntry[],
  places: readonly EntryPlace<CollectionEntry>[],
): readonly CollectionEntry[] {
  const list = [...entries];
  for (const { entry, before } of places) {
    const index = before === null ? -1 : list.findIndex((one) => entryId(one) === before);
    list.splice(index < 0 ? list.length : index, 0, entry);
  }
  return list;
}

/** Where the entries stand now; the last first, so that each stands before one that is there already. */
function placesOf(
  entries: readonly CollectionEntry[],
  ids: ReadonlySet<string>,
): readonly EntryPlace<CollectionEntry>[] {
  return entries
    .map((entry, index) => {
      const next = entries[index + 1];
      return { entry, before: next === undefined ? null : entryId(next) };
    })
    .filter(({ entry }) => ids.has(entryId(entry)))
    .reverse();
}
