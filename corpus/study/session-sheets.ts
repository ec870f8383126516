/** The two sheets that go with a 学习会: blank before it, filled in once it is recorded. */
import { wording } from '../wording';
import type { Block, FormField } from './document';
import { printedDate } from './printed-date';
import type { Session } from './session';

const words = wording.export.session;
const { labels } = words;

/** Lines for so many people where nobody said how many are expected. */
const usualPeople = 20;

/** 签到表: those who came, or lines for those who are expected, in two columns. */
export function signInSheet(session: Session): Block[] {
  const names = session.record?.attendees ?? [];
  const people = Math.max(names.length, session.record?.present ?? session.expected ?? usualPeople, 1);
  const half = Math.ceil(people / 2);
  const person = (index: number) => (index < people ? [`${index + 1}`, names[index] ?? '', ''] : ['', '', '']);
  return [
    {
      kind: 'form',
      rows: [
        [field(labels.title, session.title)],
        [timeField(session), field(labels.place, session.place)],
        [field(labels.expected, peopleOf(session.expected)), field(labels.present, presentOf(session))],
      ],
    },
    {
      kind: 'table',
      columns: words.signInColumns.map((title, index) => ({ title, share: [2, 3, 4][index % 3] ?? 0 })),
      rows: Array.from({ length: half }, (_, row) => [...person(row), ...person(row + half)]),
    },
  ];
}

/** 会议记录表 */
export function recordForm(session: Session, material: readonly string[]): Block[] {
  const { agenda, record } = session;
  const speeches = record?.speeches.map(({ name, points }) => words.speech(name, points)) ?? [];
  const followUps = record?.followUps.map(({ task, person, due }) => words.followUp(task, person, due)) ?? [];
  const absences = record?.absences.map(({ name, reason }) => words.absence(name, reason)) ?? [];
  return [
    {
      kind: 'form',
      rows: [
        [field(labels.branch, session.branch), field(labels.type, session.type)],
        [field(labels.title, session.title)],
        [timeField(session), field(labels.place, session.place)],
        [field(labels.chair, session.chair), field(labels.recorder, session.recorder)],
        [field(labels.expected, peopleOf(session.expected)), field(labels.present, presentOf(session))],
        [field(labels.attending, session.attending)],
        [field(labels.attendees, (record?.attendees ?? []).join('、'))],
        [field(labels.absences, absences.join('、'))],
        [
          list(
            labels.agenda,
            agenda.map(({ title, person, minutes }) => words.agendaItem(title, person, minutes)),
          ),
        ],
        [field(labels.material, material.map((title) => `《${title}》`).join(''))],
        [{ ...list(labels.speeches, speeches), room: 5 }],
        [{ ...list(labels.resolutions, record?.resolutions ?? []), room: 3 }],
        [{ ...list(labels.followUps, followUps), room: 3 }],
        [{ label: labels.signatures, lines: words.toSign }],
      ],
    },
  ];
}

/** The day, and the hours under it, as far as they are known. */
function timeField({ date, start, end }: Session): FormField {
  const hours = start === null || end === null ? (start ?? '') : words.period(start, end);
  const lines = [date === null ? '' : printedDate(date), hours].filter((line) => line !== '');
  return { label: labels.time, lines };
}

function presentOf({ record }: Session): string {
  return peopleOf(record?.present ?? null);
}

function peopleOf(count: number | null): string {
  return count === null ? '' : words.people(count);
}

function field(label: string, value: string): FormField {
  return { label, lines: value === '' ? [] : [value] };
}

function list(label: string, lines: readonly string[]): FormField {
  return {
    label,
    lines: lines.length < 2 ? lines : lines.map((line, index) => words.numbered(index + 1, line)),
  };
}
