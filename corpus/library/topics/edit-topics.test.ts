import { expect, it } from 'vitest';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import type { Library } from '../interface';

async function assignedLibrary(folder = temporaryFolder()): Promise<Library> {
  const library = libraryIn(folder);
  await library.updateTopics();
  return library;
}

function topicIn(library: Library, title: string): { id: string; guidelineId: string } {
  const group = library.topics().find(({ topics }) => topics.some((topic) => topic.title === title));
  const id = group?.topics.find((topic) => topic.title === title)?.id ?? '';
  return { id, guidelineId: group?.guidelineId ?? '' };
}

function passageIdsOf(library: Library, topicId: string): Set<string> {
  return new Set(succeeded(library.topic(topicId)).passages.map(({ passage }) => passage.id));
}

it('merges a topic with its passages, decisions and annotations into another, and takes it back', async () => {
  const library = await assignedLibrary();
  const { id, guidelineId } = topicIn(library, '发动群众的能力');
  const { id: into } = topicIn(library, '教育群众的能力');
  const before = library.topics();
  const all = new Set([...passageIdsOf(library, id), ...passageIdsOf(library, into)]);
  const passageId = library.search({ query: '尾巴主义' }).hits.at(-1)?.passage.id ?? '';
  succeeded(library.decideTopic({ passageId, topicId: id, decision: 'in' }));
  const annotation = succeeded(library.annotate({ passageId, start: 0, end: 2, topicIds: [id] }));

  const number = succeeded(library.editTopics({ guidelineId, edit: { kind: 'merge', id, into } }));
  expect(library.topic(id)).toMatchObject({ failure: { code: 'not-found' } });
  expect(passageIdsOf(library, into)).toEqual(new Set([...all, passageId]));
  expect(library.annotations({ topicId: into }).map((entry) => entry.annotation)).toEqual([
    { ...annotation, topicIds: [into] },
  ]);
  expect(succeeded(library.readText(annotation.textId)).annotations[0]?.topicIds).toEqual([into]);
  succeeded(library.decideTopic({ passageId, topicId: into, decision: null }));
  expect(passageIdsOf(library, into)).toEqual(all);

  succeeded(library.takeBackTopicEdit(number));
  expect(library.topics()).toEqual(before);
  expect(library.annotations()[0]?.annotation.topicIds).toEqual([id]);
});

it('keeps edits when the library is opened again, and resets to what the guideline gives', async () => {
  const folder = temporaryFolder();
  const library = await assignedLibrary(folder);
  const given = library.topics();
  const { id, guidelineId } = topicIn(library, '了解群众的能力');
  const groupId = given[3]?.id ?? '';
  succeeded(library.editTopics({ guidelineId, edit: { kind: 'rename', id, title: '听民声' } }));
  const own = { kind: 'add-topic', id: 'own', groupId, title: '联户走访' } as const;
  const added = succeeded(library.editTopics({ guidelineId, edit: own }));
  library.close();

  const second = await assignedLibrary(folder);
  const { topic, passages } = succeeded(second.topic(id));
  expect([topic.title, passages.length]).toEqual(['听民声', given[3]?.topics[0]?.passageCount]);
  const passageId = passages[0]?.passage.id ?? '';
  succeeded(second.decideTopic({ passageId, topicId: 'own', decision: 'in' }));
  expect(passageIdsOf(second, 'own')).toEqual(new Set([passageId]));
  const edited = second.topics();
  const reset = () => second.editTopics({ guidelineId, edit: { kind: 'reset' } });
  const number = succeeded(reset());
  expect(second.topics()).toEqual(given);
  expect(reset()).toMatchObject({ failure: { code: 'topic-invalid', message: '主题没有改动过。' } });
  succeeded(second.takeBackTopicEdit(number));
  expect(second.topics()).toEqual(edited);
  succeeded(second.takeBackTopicEdit(added));
  expect(second.topics()[3]?.topics.map(({ title }) => title)).not.toContain('联户走访');
});

it('leaves at least one topic, so that there is a way back', async () => {
  const library = await assignedLibrary();
  const [first, ...others] = library.topics();
  const guidelineId = first?.guidelineId ?? '';
  for (const { id } of others) succeeded(library.editTopics({ guidelineId, edit: { kind: 'remove', id } }));
  const [one, ...rest] = first?.topics ?? [];
  for (const { id } of rest) succeeded(library.editTopics({ guidelineId, edit: { kind: 'remove', id } }));
  for (const id of [one?.id ?? '', first?.id ?? '']) {
    expect(library.editTopics({ guidelineId, edit: { kind: 'remove', id } })).toMatchObject({ ok: false });
  }
});

it('tells what is wrong with an edit, and keeps nothing of it', async () => {
  const library = await assignedLibrary();
  const { id, guidelineId } = topicIn(library, '了解群众的能力');
  const given = library.topics();
  const refused = [
    library.editTopics({ guidelineId, edit: { kind: 'rename', id, title: '  ' } }),
    library.editTopics({ guidelineId, edit: { kind: 'rename', id, title: '长'.repeat(81) } }),
    library.editTopics({ guidelineId, edit: { kind: 'merge', id, into: id } }),
    library.editTopics({ guidelineId, edit: { kind: 'remove', id: 'x' } }),
  ];
  for (const result of refused) expect(result).toMatchObject({ ok: false, failure: { code: 'topic-invalid' } });
  expect(library.topics()).toEqual(given);
});

it('moves a topic among its sisters, and tells where it can go no further', async () => {
  const library = await assignedLibrary();
  const { id, guidelineId } = topicIn(library, '发动群众的能力');
  const move = (by: -1 | 1) => library.editTopics({ guidelineId, edit: { kind: 'move', id, by } });
  succeeded(move(-1));
  expect(library.topics()[3]?.topics[0]?.id).toBe(id);
  expect(move(-1)).toMatchObject({ failure: { code: 'topic-invalid', message: '已经到头了，不能再移。' } });
  succeeded(move(1));
  expect(library.topics()[3]?.topics[1]?.id).toBe(id);
});
