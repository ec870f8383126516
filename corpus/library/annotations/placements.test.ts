import { expect, it, onTestFinished, vi } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { openStore } from '../open-store';
import { LibraryState } from '../state';
import { addAnnotation, changeAnnotation } from './annotating';

it('looks for no other annotation again when a note is changed', () => {
  const folder = temporaryFolder();
  libraryIn(folder).close();
  const database = succeeded(openStore(folder));
  onTestFinished(() => database.close());
  const state = new LibraryState(database);
  const { catalogue } = state;
  const passages = catalogue.passagesOf(catalogue.texts[0]?.text.id ?? '').slice(10, 15);
  const made = passages.map(({ id }) =>
    succeeded(addAnnotation(state, { passageId: id, start: 0, end: 2, note: '旧' }, () => true)),
  );
  expect(state.annotations).toEqual(made);
  const looked = vi.spyOn(catalogue, 'passage');
  const changed = succeeded(changeAnnotation(state, made[2]?.id ?? '', { note: '新' }, () => true));
  expect(state.annotations.map(({ note }) => note)).toEqual(['旧', '旧', '新', '旧', '旧']);
  expect(state.annotations[2]).toEqual(changed);
  expect(new Set(looked.mock.calls.flat())).toEqual(new Set([made[2]?.passageId]));
});
