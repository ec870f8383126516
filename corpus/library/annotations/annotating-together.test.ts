import { expect, it } from 'vitest';
import type { Annotation } from '../../model';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { AnnotationDraft, Library } from '../interface';
import { libraryFile } from '../library-file';
import { openDatabase } from '../store/database';

type Said = Omit<AnnotationDraft, 'passageId' | 'start' | 'end'>;

/** One annotation on each of the first body passages of the first text. */
function annotated(library: Library, said: readonly Said[]): readonly Annotation[] {
  const [text] = library.texts();
  const { passages } = succeeded(library.readText(text?.id ?? ''));
  const bodies = passages.filter(({ kind }) => kind === 'body');
  return said.map((one, index) => {
    const passageId = bodies[index]?.id ?? '';
    return succeeded(library.annotate({ passageId, start: 0, end: 4, ...one }));
  });
}

const all = (library: Library) => library.annotations().map(({ annotation }) => annotation);
const tagsOf = (library: Library) => all(library).map(({ tags }) => tags);

/** What a person said, without when. */
const saidIn = (library: Library) => all(library).map(({ updatedAt: _, ...rest }) => rest);

it('edits several at once, and puts back exactly what was different', () => {
  const folder = temporaryFolder();
  const [library, other] = [libraryIn(folder), libraryIn(folder)];
  const [topic = '', second = ''] = library.topics()[0]?.topics.map(({ id }) => id) ?? [];
  const made = annotated(library, [
    { tags: ['班子'], color: 'red', topicIds: [second] },
    { tags: ['作风', '班子'], note: '想法' },
    { tags: ['作风'], color: 'red' },
    {},
  ]);
  const before = saidIn(library);
  const ids = made.slice(0, 3).map(({ id }) => id);
  const edit = {
    color: 'red',
    addedTags: ['作风'],
    removedTags: ['班子'],
    addedTopicIds: [topic],
    removedTopicIds: [second],
  } as const;
  const changed = succeeded(library.editAnnotations(ids, edit));
  expect(changed.annotations.map(({ id }) => id)).toEqual(ids);
  expect(all(other).map(({ color, tags, topicIds }) => [color, tags, topicIds])).toEqual([
    ['red', ['作风'], [topic]],
    ['red', ['作风'], [topic]],
    ['red', ['作风'], [topic]],
    ['yellow', [], []],
  ]);
  expect(changed.before).toEqual([
    { id: ids[0], change: { tags: ['班子'], topicIds: [second] } },
    { id: ids[1], change: { color: 'yellow', tags: ['作风', '班子'], topicIds: [] } },
    { id: ids[2], change: { topicIds: [] } },
  ]);
  expect(succeeded(library.editAnnotations(ids, edit))).toEqual({ annotations: [], before: [] });

  // A note that was written in between stays when the rest is put back.
  succeeded(library.changeAnnotation(ids[0] ?? '', { note: '后写的' }));
  succeeded(library.changeAnnotations(changed.before));
  expect(saidIn(library)).toEqual(before.map((one) => (one.id === ids[0] ? { ...one, note: '后写的' } : one)));
});

it('changes, removes and restores all of them or none', () => {
  const library = libraryIn(temporaryFolder());
  const made = annotated(library, [{ tags: ['一'] }, { note: '二' }, { color: 'blue' }]);
  const ids = made.map(({ id }) => id);
  const notFound = { ok: false, failure: { code: 'not-found' } };
  const invalid = { ok: false, failure: { code: 'annotation-invalid' } };
  expect(library.editAnnotations([...ids, 'none'], { color: 'green' })).toMatchObject(notFound);
  expect(library.editAnnotations(ids, { addedTags: ['半\ud842'] })).toMatchObject(invalid);
  expect(library.editAnnotations(ids, { addedTopicIds: ['none'] })).toMatchObject(notFound);
  expect(library.removeAnnotations([...ids, 'none'])).toMatchObject(notFound);
  expect(all(library)).toEqual(made);

  const removed = succeeded(library.removeAnnotations([...ids, ids[0] ?? '']));
  expect(removed).toEqual(made);
  expect(all(library)).toEqual([]);
  const [first, ...rest] = removed;
  if (first === undefined) throw new Error('Nothing was removed');
  expect(library.restoreAnnotations([...rest, { ...first, note: '零\0字符' }])).toMatchObject(invalid);
  expect(all(library)).toEqual([]);
  expect(succeeded(library.restoreAnnotations(removed))).toEqual(made);
  expect(all(library)).toEqual(made);
});

it('keeps nothing of a change that breaks off in the middle', () => {
  const folder = temporaryFolder();
  const [library, other] = [libraryIn(folder), libraryIn(folder)];
  const made = annotated(library, [{ tags: ['一'] }, { tags: ['一'] }, { tags: ['一'] }]);
  const ids = made.map(({ id }) => id);
  const database = openDatabase(libraryFile(folder));
  for (const event of ['UPDATE', 'DELETE']) {
    database.exec(`CREATE TRIGGER refuse_${event} BEFORE ${event} ON annotation WHEN old.id = '${ids[1]}'
      BEGIN SELECT RAISE(ABORT, 'refused'); END`);
  }
  database.close();
  const refused = { ok: false, failure: { code: 'library-unusable' } };
  expect(library.removeAnnotations(ids)).toMatchObject(refused);
  expect(library.editAnnotations(ids, { color: 'red' })).toMatchObject(refused);
  expect(library.renameTag('一', '二')).toMatchObject(refused);
  expect(all(library)).toEqual(made);
  expect(all(other)).toEqual(made);
});

it('renames a tag everywhere, takes it into another, takes it off, and undoes each', () => {
  const library = libraryIn(temporaryFolder());
  annotated(library, [{ tags: ['作风', '班子'] }, { tags: ['班子', '发言'] }, { tags: ['发言'] }]);
  const before = saidIn(library);
  expect(library.tags()).toEqual([
    { tag: '班子', count: 2 },
    { tag: '发言', count: 2 },
    { tag: '作风', count: 1 },
  ]);
  const renamed = succeeded(library.renameTag('班子', ' 班子建设 '));
  expect(tagsOf(library)).toEqual([['作风', '班子建设'], ['班子建设', '发言'], ['发言']]);
  const merged = succeeded(library.renameTag('发言', '班子建设'));
  expect(tagsOf(library)).toEqual([['作风', '班子建设'], ['班子建设'], ['班子建设']]);
  const removed = succeeded(library.removeTag('班子建设'));
  expect(tagsOf(library)).toEqual([['作风'], [], []]);
  for (const { before: changes } of [removed, merged, renamed]) succeeded(library.changeAnnotations(changes));
  expect(saidIn(library)).toEqual(before);

  expect(library.renameTag('没有', '别的')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  expect(library.removeTag('没有')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  expect(library.renameTag('作风', ' ')).toMatchObject({ ok: false, failure: { code: 'annotation-invalid' } });
  expect(saidIn(library)).toEqual(before);
});

it('offers tags by characters at once, by pinyin and initials once it is ready, those in more use first', async () => {
  const library = libraryIn(temporaryFolder());
  annotated(library, [{ tags: ['作风'] }, { tags: ['作风建设'] }, { tags: ['作风建设', '群众路线'] }]);
  const offered = (typed: string) => library.tags(typed).map(({ tag }) => tag);
  expect(offered('作风')).toEqual(['作风建设', '作风']);
  expect(offered('路线')).toEqual(['群众路线']);
  await library.warmUp();
  expect(offered('zf')).toEqual(['作风建设', '作风']);
  expect(offered('zuofengj')).toEqual(['作风建设']);
  expect(offered('lx')).toEqual(['群众路线']);
  expect(offered('党课')).toEqual([]);
  succeeded(library.renameTag('群众路线', '党课'));
  expect(offered('党课')).toEqual(['党课']);
  expect(offered('lx')).toEqual([]);
});
