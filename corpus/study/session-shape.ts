/** Whether a value out of a file or another process has the types of a session; `checkSession` tells if it makes sense. */
import {
  type Check,
  isBoolean,
  isEither,
  isListOf,
  isNull,
  isOffset,
  isOneOf,
  isPartOf,
  isShape,
  isString,
  isStrings,
} from '../checks';
import type { CollectionEntry } from './collection';
import type { Excerpt } from './excerpt';
import {
  type AgendaItem,
  type Session,
  type SessionContent,
  type SessionRecord,
  type SessionTemplate,
  sessionTypes,
} from './session';

const isOptionalString = isEither(isString, isNull);
const isOptionalCount = isEither(isOffset, isNull);

const excerptFields = {
  id: isString,
  passageId: isString,
  textId: isString,
  start: isOffset,
  end: isOffset,
  quote: isString,
  prefix: isString,
  suffix: isString,
  note: isString,
  hint: isString,
  isChecked: isBoolean,
  placement: isOneOf(['placed', 'moved', 'unplaced']),
};

export const isExcerpt: Check<Excerpt> = isShape<Excerpt>(excerptFields);

export const isCollectionEntry: Check<CollectionEntry> = isEither(
  isShape<Extract<CollectionEntry, { kind: 'heading' }>>({ kind: isOneOf(['heading']), id: isString, title: isString }),
  isShape<Extract<CollectionEntry, { kind: 'excerpt' }>>({ kind: isOneOf(['excerpt']), excerpt: isExcerpt }),
);

const isAgendaItem = isShape<AgendaItem>({ id: isString, title: isString, person: isString, minutes: isOffset });

const isRecord = isShape<SessionRecord>({
  present: isOptionalCount,
  attendees: isStrings,
  absences: isListOf(isShape<SessionRecord['absences'][number]>({ name: isString, reason: isString })),
  speeches: isListOf(isShape<SessionRecord['speeches'][number]>({ name: isString, points: isString })),
  resolutions: isStrings,
  followUps: isListOf(isShape<SessionRecord['followUps'][number]>({ task: isString, person: isString, due: isString })),
});

const particularsFields = {
  type: isOneOf(sessionTypes),
  title: isString,
  branch: isString,
  date: isOptionalString,
  start: isOptionalString,
  end: isOptionalString,
  place: isString,
  chair: isString,
  recorder: isString,
  expected: isOptionalCount,
  attending: isString,
  purpose: isString,
  agenda: isListOf(isAgendaItem),
  questions: isStrings,
  reading: isStrings,
  homework: isStrings,
  record: isEither(isRecord, isNull),
};

const contentFields = { ...particularsFields, entries: isListOf(isCollectionEntry) };

/** All that a person writes but for the excerpts. */
export const isSessionParticulars: Check<Omit<SessionContent, 'entries'>> =
  isShape<Omit<SessionContent, 'entries'>>(particularsFields);

export const isSession: Check<Session> = isShape<Session>({
  ...contentFields,
  id: isString,
  createdAt: isString,
  updatedAt: isString,
});

/** Some of what a person writes; the rest stays as it is. */
export const isSessionChange: Check<Partial<SessionContent>> = isPartOf<SessionContent>(contentFields);

/** What is known of a session to be made: at least what it is about. */
export function isSessionDraft(value: unknown): value is Pick<SessionContent, 'title'> & Partial<SessionContent> {
  return isSessionChange(value) && value.title !== undefined;
}

export const isSessionTemplate: Check<SessionTemplate> = isShape<SessionTemplate>({
  type: isOneOf(sessionTypes),
  purpose: isString,
  agenda: isListOf(isAgendaItem),
  questions: isStrings,
});
