import type { AgendaItem, Session, SessionRecord, SessionTemplate } from './session';

/** Without the lines that a person left empty. */
export function tidySession(session: Session): Session {
  const { title, agenda, entries, questions, reading, homework, record } = session;
  return {
    ...session,
    title: title.trim(),
    agenda: tidyAgenda(agenda),
    entries: entries.filter((entry) => entry.kind === 'excerpt' || isWritten(entry.title)),
    questions: written(questions),
    reading: written(reading),
    homework: written(homework),
    record: record === null ? null : tidyRecord(record),
  };
}

/** As `tidySession`. */
export function tidyTemplate(template: SessionTemplate): SessionTemplate {
  return { ...template, agenda: tidyAgenda(template.agenda), questions: written(template.questions) };
}

function tidyAgenda(agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  return agenda.filter(({ title, person, minutes }) => isWritten(title, person) || minutes > 0);
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
