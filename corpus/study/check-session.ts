import { wording } from '../wording';
import { entryId } from './collection';
import type { AgendaItem, SessionContent, SessionRecord, SessionTemplate } from './session';
import { isCalendarDay, isTimeOfDay, minutesOfSession } from './session-time';

/** Far more than anyone writes. */
const most = { title: 100, items: 500, minutes: 600, people: 99_999 } as const;
const words = wording.session.wrong;

/** Why a session cannot be kept as it is, in Chinese; null where nothing is wrong. */
export function faultOfSession(content: SessionContent): string | null {
  const { title, date, start, end, expected, entries, record } = content;
  if (title.trim() === '') return words.titleMissing;
  if (title.length > most.title) return words.titleLong(most.title);
  if (date !== null && !isCalendarDay(date)) return words.date(date);
  const time = [start, end].find((one) => one !== null && !isTimeOfDay(one));
  if (typeof time === 'string') return words.time(time);
  const minutes = minutesOfSession(content);
  if (minutes !== null && minutes <= 0) return words.endBeforeStart(start ?? '', end ?? '');
  if (expected !== null && expected > most.people) return words.people(expected);
  const lists = [entries, content.questions, content.reading, content.homework];
  if (lists.some(({ length }) => length > most.items)) return words.tooMany(most.items);
  const entryIds = entries.map(entryId);
  if (new Set(entryIds).size < entryIds.length) return words.entryTwice;
  return faultOfAgenda(content.agenda) ?? (record === null ? null : faultOfRecord(record));
}

/** As `faultOfSession`. */
export function faultOfTemplate({ agenda, questions }: SessionTemplate): string | null {
  return questions.length > most.items ? words.tooMany(most.items) : faultOfAgenda(agenda);
}

function faultOfAgenda(agenda: readonly AgendaItem[]): string | null {
  if (agenda.length > most.items) return words.tooMany(most.items);
  if (new Set(agenda.map(({ id }) => id)).size < agenda.length) return words.agendaTwice;
  const long = agenda.find(({ minutes }) => minutes > most.minutes);
  return long === undefined ? null : words.minutes(long.title, long.minutes, most.minutes);
}

function faultOfRecord(record: SessionRecord): string | null {
  if (record.present !== null && record.present > most.people) return words.people(record.present);
  const lists = [record.attendees, record.absences, record.speeches, record.resolutions, record.followUps];
  return lists.some(({ length }) => length > most.items) ? words.tooMany(most.items) : null;
}
