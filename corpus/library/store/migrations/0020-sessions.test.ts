import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptySession } from '../../../study/session';
import { builtInTemplate } from '../../../study/session-templates';
import { temporaryFolder } from '../../../testing/temporary-library';
import { openDatabase } from '../database';
import {
  deleteSession,
  deleteSessionTemplate,
  findSession,
  readSessionPlans,
  readSessions,
  readSessionTemplates,
  writeSession,
  writeSessionPlan,
  writeSessionTemplate,
} from '../session-rows';
import { migrate } from './migrate';

const planned = {
  id: 'a',
  type: '党课',
  title: '“𠮷”\0',
  ...emptySession,
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
} as const;

it('keeps sessions whole, the latest first', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  migrate(database);
  const older = { ...planned, id: 'b', date: '2026-10-16' };
  const newer = { ...planned, id: 'c', date: '2026-12-05', start: '14:30' };
  for (const session of [older, newer, planned]) writeSession(database, session);
  expect(readSessions(database)).toEqual([planned, newer, older]);
  writeSession(database, { ...older, title: '另一个题目' });
  expect(findSession(database, 'b')?.title).toBe('另一个题目');
  deleteSession(database, 'b');
  expect(findSession(database, 'b')).toBeNull();
  database.exec(`UPDATE session SET content = '{"type":"党课"}' WHERE id = 'c'`);
  expect(() => readSessions(database)).toThrow('content');
});

it('keeps templates by their type and plans by their year', () => {
  const database = openDatabase(join(temporaryFolder(), 'a.db'));
  migrate(database);
  const template = builtInTemplate('党课');
  writeSessionTemplate(database, template);
  writeSessionTemplate(database, { ...template, questions: ['为什么？'] });
  expect(readSessionTemplates(database)).toEqual([{ ...template, questions: ['为什么？'] }]);
  deleteSessionTemplate(database, '党课');
  expect(readSessionTemplates(database)).toEqual([]);
  writeSessionPlan(database, 2026, 10);
  writeSessionPlan(database, 2026, 12);
  expect(readSessionPlans(database)).toEqual(new Map([[2026, 12]]));
});
