/** Whether a value out of a file or another process has the types of a collection, or of an edit of its entries. */
import { type Check, isBoolean, isEither, isListOf, isNull, isOneOf, isShape, isString, isStrings } from '../checks';
import type { Collection, CollectionEntry } from './collection';
import type { EntryEdit, EntryPlace, ExcerptChange } from './edit-entries';
import { isCollectionEntry } from './session-shape';

export const isCollection: Check<Collection> = isShape<Collection>({
  id: isString,
  title: isString,
  entries: isListOf(isCollectionEntry),
  createdAt: isString,
  updatedAt: isString,
});

type EditOf<Kind extends EntryEdit['kind']> = Extract<EntryEdit, { kind: Kind }>;

const before = isEither(isString, isNull);

const isPlacing = isEither(
  isShape<EditOf<'insert'>>({
    kind: isOneOf(['insert']),
    places: isListOf(isShape<EntryPlace<CollectionEntry>>({ entry: isCollectionEntry, before })),
  }),
  isShape<EditOf<'move'>>({
    kind: isOneOf(['move']),
    places: isListOf(isShape<EntryPlace<string>>({ entry: isString, before })),
  }),
);

const isWriting = isEither(
  isShape<EditOf<'title'>>({ kind: isOneOf(['title']), id: isString, title: isString }),
  isShape<EditOf<'excerpt'>>({
    kind: isOneOf(['excerpt']),
    id: isString,
    change: isShape<ExcerptChange>({
      note: { mayBeAbsent: isString },
      hint: { mayBeAbsent: isString },
      isChecked: { mayBeAbsent: isBoolean },
    }),
  }),
);

export const isEntryEdit: Check<EntryEdit> = isEither(
  isShape<EditOf<'remove'>>({ kind: isOneOf(['remove']), ids: isStrings }),
  isPlacing,
  isWriting,
);
