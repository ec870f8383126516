import type { Session, SessionRecord } from './session';

/** Without the lines that a person left empty. */
export function tidySession(session: Session): Session {
  const { title, agenda, entries, questions, reading, homework, record } = session;
  return {
    ...session,
    title: title.trim(),
    agenda: agenda.filter((item) => isWritten(item.title, item.person) || item.minutes > 0),
    entries: entries.filter((entry) => entry.kind === 'excerpt' || isWritten(entry.title)),
    questions: written(questions),
    reading: written(reading),
    homework: written(homework),
    record: record === null ? null : tidyRecord(record),
  };
}

function tidyRecord(record: SessionRecord): SessionRecord {
  const { attendees, absences, speeches, resolutions, followUps } = record;
  return {
    ...record,
    attendees: written(attendees),
    absences: absences.filter(({ name, reason }) => isWritten(name, reason)),
    speeches: speeches.filter(({ name, points }) => isWritten(name, points)),
    resolutions: written(resolutions),
    followUps: followUps.filter(({ task, person, due }) => isWritten(task, person, due)),
  };
}

function written(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => isWritten(line));
}

function isWritten(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== '');
}
