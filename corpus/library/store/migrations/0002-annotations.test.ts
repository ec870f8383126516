import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import {
  deleteAnnotation,
  findAnnotation,
  readAnnotations,
  type StoredAnnotation,
  writeAnnotation,
} from '../annotation-rows';
import { openDatabase } from '../database';
import { readEntries } from '../entry-rows';
import { migrate } from './migrate';

const annotation: StoredAnnotation = {
  id: 'a',
  passageId: 'no such passage',
  textId: 'no such text',
  start: 3,
  end: 7,
  quote: '𠮷利“群众”',
  prefix: "'; DROP TABLE annotation; --",
  suffix: '\n',
  color: 'purple',
  note: '第一行\r\n第二行',
  tags: ['班子', '"'],
  topicIds: ['k'],
  further: [
    { passageId: 'p2', textId: 'no such text', start: 0, end: 2, quote: '𠮷', prefix: '', suffix: '利' },
    { passageId: 'p3', textId: 'no such text', start: 0, end: 2, quote: '末段', prefix: '', suffix: '' },
  ],
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
};

it('keeps an annotation as it is, whether or not its text is there, and in the order of making', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  migrate(database);
  writeAnnotation(database, annotation);
  writeAnnotation(database, { ...annotation, id: 'b' });
  writeAnnotation(database, { ...annotation, id: 'a', note: '改过' });
  const { further: _, ...alone } = annotation;
  writeAnnotation(database, { ...alone, id: 'b' });
  expect(readAnnotations(database)).toEqual([
    { ...annotation, note: '改过' },
    { ...alone, id: 'b' },
  ]);
  expect(findAnnotation(database, 'a')).toEqual({ ...annotation, note: '改过' });
  expect(deleteAnnotation(database, 'a')).toBe(true);
  expect(deleteAnnotation(database, 'a')).toBe(false);
  expect(findAnnotation(database, 'a')).toBeNull();
  expect(readEntries(database, 'a/further')).toEqual([]);
});
