import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TopicEdit } from '../../../model';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import { deleteTopicEdit, insertTopicEdit, readTopicEdits } from '../topic-edit-rows';
import { topicEdits } from './0019-topic-edits';

const edits: readonly TopicEdit[] = [
  { kind: 'rename', id: 'k', title: '“𠮷”' },
  { kind: 'add-group', id: 'own-1', title: '本支部' },
  { kind: 'add-topic', id: 'own-2', groupId: 'own-1', title: '走访' },
  { kind: 'merge', id: 'k', into: 'm' },
  { kind: 'move', id: 'm', by: -1 },
  { kind: 'remove', id: 'm' },
  { kind: 'reset' },
];

it('keeps every kind of edit, in the order of making', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  database.exec(topicEdits.sql);
  const numbers = edits.map((edit) => insertTopicEdit(database, 'g', edit));
  expect(readTopicEdits(database)).toEqual(
    edits.map((edit, index) => ({ number: numbers[index], guidelineId: 'g', edit })),
  );
  deleteTopicEdit(database, numbers[0] ?? 0);
  expect(readTopicEdits(database).map(({ edit }) => edit)).toEqual(edits.slice(1));
  database.exec(`INSERT INTO topic_edit (guideline_id, edit) VALUES ('g', '{"kind":"burn","id":"k"}')`);
  expect(() => readTopicEdits(database)).toThrow('edit');
});
