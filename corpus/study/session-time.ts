/** Minutes, days and 学时 of sessions. */
import type { AgendaItem, Session } from './session';

/** Of one 学时, by which the hours of study of a year are counted. */
export const minutesOfClassHour = 45;

/** A session of an earlier year is a slip of the keyboard. */
const firstYear = 1900;

/** `2026-12-05`, a day that the calendar has, of a year in which a session may be held. */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number(day.slice(0, 4)) < firstYear) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** `14:30` */
export function isTimeOfDay(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time);
}

/** How long a session takes, not above 0 where its times are the wrong way round; null where one is not known. */
export function minutesOfSession({ start, end }: Pick<Session, 'start' | 'end'>): number | null {
  return start === null || end === null ? null : minutesOfDay(end) - minutesOfDay(start);
}

export function minutesOfAgenda(agenda: readonly AgendaItem[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** How the agenda adds up: minutes of it, and how many more (or, below 0, fewer) than the session has. */
export function agendaSum(session: Pick<Session, 'agenda' | 'start' | 'end'>): {
  readonly minutes: number;
  /** Null where the length of the session is not known. */
  readonly over: number | null;
} {
  const minutes = minutesOfAgenda(session.agenda);
  const length = minutesOfSession(session);
  return { minutes, over: length === null || length <= 0 ? null : minutes - length };
}

/** What was held of a year: sessions with a record, and their 学时 to a tenth. */
export function heldIn(
  year: number,
  sessions: readonly Pick<Session, 'date' | 'start' | 'end' | 'record'>[],
): { readonly held: number; readonly classHours: number } {
  const held = sessions.filter(({ date, record }) => record !== null && date?.startsWith(`${year}-`) === true);
  const minutes = held.reduce((sum, session) => sum + (minutesOfSession(session) ?? 0), 0);
  return { held: held.length, classHours: Math.round((minutes / minutesOfClassHour) * 10) / 10 };
}

function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
