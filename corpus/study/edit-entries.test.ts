import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CollectionEntry, entryId } from './collection';
import { type EntryEdit, editEntries } from './edit-entries';

const names = (entries: readonly CollectionEntry[]) => entries.map(entryId).join('');

const heading = (id: string): CollectionEntry => ({ kind: 'heading', id, title: `标题${id}` });

const excerpt = (id: string): CollectionEntry => ({
  kind: 'excerpt',
  excerpt: {
    id,
    passageId: 'p',
    textId: 't',
    start: 0,
    end: 2,
    quote: '群众',
    prefix: '',
    suffix: '工作',
    note: '原批注',
    hint: '',
    isChecked: false,
    placement: 'placed',
  },
});

const list = [heading('a'), excerpt('b'), excerpt('c'), heading('d'), excerpt('e')];

describe('editEntries', () => {
  it('moves several together, before another or to the end', () => {
    const before = editEntries(list, {
      kind: 'move',
      places: [
        { entry: 'c', before: 'a' },
        { entry: 'e', before: 'a' },
      ],
    });
    expect(names(before.entries)).toBe('ceabd');
    expect(names(editEntries(list, { kind: 'move', places: [{ entry: 'a', before: null }] }).entries)).toBe('bcdea');
  });

  it('passes over what is not there, and puts at the end what stood before something that is gone', () => {
    expect(editEntries(list, { kind: 'remove', ids: ['x'] }).entries).toEqual(list);
    expect(names(editEntries(list, { kind: 'move', places: [{ entry: 'x', before: 'a' }] }).entries)).toBe('abcde');
    expect(names(editEntries(list, { kind: 'move', places: [{ entry: 'b', before: 'x' }] }).entries)).toBe('acdeb');
    expect(editEntries(list, { kind: 'insert', places: [{ entry: heading('a'), before: null }] }).entries).toEqual(
      list,
    );
  });

  it('takes back only the fields that were changed', () => {
    const noted = editEntries(list, { kind: 'excerpt', id: 'b', change: { note: '新批注' } });
    const checked = editEntries(noted.entries, { kind: 'excerpt', id: 'b', change: { isChecked: true } });
    const back = editEntries(checked.entries, noted.undo).entries[1];
    expect(back).toMatchObject({ excerpt: { note: '原批注', isChecked: true } });
  });

  it('takes back a removal after another entry was added in between', () => {
    const removed = editEntries(list, { kind: 'remove', ids: ['b', 'c', 'e'] });
    const added = editEntries(removed.entries, { kind: 'insert', places: [{ entry: heading('f'), before: null }] });
    expect(names(editEntries(added.entries, removed.undo).entries)).toBe('abcdfe');
  });

  it('gives with every edit the one that takes it back, and with that one the edit again', () => {
    const id = fc.constantFrom(...'abcdex');
    const place = <T>(entry: fc.Arbitrary<T>) =>
      fc.record({ entry, before: fc.oneof(fc.constant(null), fc.constantFrom(...'abcde')) });
    const unlike = <T>(one: fc.Arbitrary<T>, key: (value: T) => string) => fc.uniqueArray(one, { selector: key });
    const edit: fc.Arbitrary<EntryEdit> = fc.oneof(
      fc.record({
        kind: fc.constant('insert' as const),
        places: unlike(place(fc.constantFrom('f', 'g', 'h').map(heading)), ({ entry }) => entryId(entry)),
      }),
      fc.record({ kind: fc.constant('move' as const), places: unlike(place(id), ({ entry }) => entry) }),
      fc.record({ kind: fc.constant('remove' as const), ids: fc.uniqueArray(id) }),
      fc.record({ kind: fc.constant('title' as const), id, title: fc.string() }),
      fc.record({
        kind: fc.constant('excerpt' as const),
        id,
        change: fc.record({ note: fc.string(), isChecked: fc.boolean() }, { requiredKeys: [] }),
      }),
    );
    fc.assert(
      fc.property(edit, (one) => {
        const done = editEntries(list, one);
        const undone = editEntries(done.entries, done.undo);
        expect(undone.entries).toEqual(list);
        expect(editEntries(undone.entries, undone.undo).entries).toEqual(done.entries);
      }),
    );
  });
});
