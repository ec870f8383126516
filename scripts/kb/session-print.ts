/** A session for a reader. */
import type { ExcerptSource } from '../../corpus/library/interface';
import { type Session, type SessionRecord, sessionStateOf } from '../../corpus/study/session';
import { agendaSum } from '../../corpus/study/session-time';
import { wording } from '../../corpus/wording';

const words = wording.kb.session;

export function sessionLine(session: Session): string {
  const { id, title, type, date, start } = session;
  const when = [date ?? words.noDate, ...(start === null ? [] : [start])].join(' ');
  return `${title}　${type}　${when}　${wording.session.states[sessionStateOf(session)]}　${id}`;
}

export function sessionLines(session: Session, sources: Readonly<Record<string, ExcerptSource>>): string[] {
  const { minutes, over } = agendaSum(session);
  return [
    sessionLine(session),
    ...factLines(session),
    ...part(
      `${words.agenda}（${wording.session.agendaSum(minutes, over)}）`,
      session.agenda.map(({ title, person, minutes: own }) => words.agendaItem(title, person, own)),
    ),
    ...part(
      words.entries,
      session.entries.map((entry) =>
        entry.kind === 'heading' ? entry.title : excerptLine(entry.excerpt, sources[entry.excerpt.id]),
      ),
    ),
    ...part(words.questions, session.questions),
    ...part(words.reading, session.reading),
    ...part(words.homework, session.homework),
    ...(session.record === null ? [] : recordLines(session.record)),
  ];
}

function recordLines({ present, attendees, absences, speeches, resolutions, followUps }: SessionRecord): string[] {
  const { labels, people, absence, speech, followUp } = wording.export.session;
  const facts: readonly (readonly [string, string])[] = [
    [labels.present, present === null ? '' : people(present)],
    [labels.attendees, attendees.join('、')],
    [labels.absences, absences.map(({ name, reason }) => absence(name, reason)).join('、')],
  ];
  return [
    words.record,
    ...facts.flatMap(([name, value]) => (value === '' ? [] : [`  ${name}：${value}`])),
    ...part(
      labels.speeches,
      speeches.map(({ name, points }) => speech(name, points)),
    ),
    ...part(labels.resolutions, resolutions),
    ...part(
      labels.followUps,
      followUps.map(({ task, person, due }) => followUp(task, person, due)),
    ),
  ];
}

function factLines(session: Session): string[] {
  const facts: readonly (readonly [string, string | number | null])[] = [
    [words.facts.branch, session.branch],
    [words.facts.time, [session.start, session.end].filter((time) => time !== null).join('–')],
    [words.facts.place, session.place],
    [words.facts.chair, session.chair],
    [words.facts.recorder, session.recorder],
    [words.facts.expected, session.expected],
    [words.facts.attending, session.attending],
    [words.facts.purpose, session.purpose],
  ];
  return facts.flatMap(([name, value]) => (value === null || value === '' ? [] : [`  ${name}：${value}`]));
}

function excerptLine(
  { quote, note, placement }: { readonly quote: string; readonly note: string; readonly placement: Placement },
  source: ExcerptSource | undefined,
): string {
  const lost = source?.packed == null ? wording.kb.placements[placement] : words.packedOnly;
  return `“${quote}”（${source?.citation ?? ''}）${lost}${note === '' ? '' : `　${words.note}${note}`}`;
}

type Placement = keyof typeof wording.kb.placements;

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line, index) => `  ${index + 1}. ${line}`)];
}
