import { emptySession } from '../../corpus/study/session';
import type { Session } from '../../electron/contract';

/** For tests: a session of which only the given fields matter. */
export function testSession(fields: Partial<Session>): Session {
  return {
    id: 's1',
    type: '主题党日',
    title: '学习',
    ...emptySession,
    createdAt: '2026-11-23T02:40:00.000Z',
    updatedAt: '2026-11-23T02:40:00.000Z',
    ...fields,
  };
}
