import type { Session, SessionDraft } from '../../electron/contract';

/** What mostly stays the same from one session to the next. */
export function usualOf(sessions: readonly Session[]): Omit<SessionDraft, 'title'> {
  const [last] = sessions.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  if (last === undefined) return {};
  const { branch, place, chair, recorder, expected } = last;
  return { branch, place, chair, recorder, expected };
}
