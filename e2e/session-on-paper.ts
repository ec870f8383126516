import { chineseNumber } from '../corpus/study/chinese-number';
import { printedDate } from '../corpus/study/printed-date';
import { wording } from '../corpus/wording';
import type { Session } from '../electron/contract';
import { withoutBlanks } from './words-in-document';

const words = wording.export.session;
const { labels } = words;

/** Words of a session, and what the library says of their place. */
export interface Excerpt {
  readonly quote: string;
  readonly citation: string;
  readonly textTitle: string;
}

/** Said once more, plainly, from what the library holds: all that stands on the papers of a session, without blanks. */
export interface SessionOnPaper {
  readonly material: string;
  /** At the foot of the pages or behind the material. */
  readonly notes: readonly string[];
  readonly signIn: string;
  readonly record: string;
}

/** For a session that has all facts, and no record yet. */
export function sessionOnPaper(session: Session, excerpts: readonly Excerpt[]): SessionOnPaper {
  const { title, type, branch, place, chair, recorder, expected, attending } = session;
  const time = [labels.time, dayOf(session), hoursOf(session)];
  const lines = Math.ceil((expected ?? 0) / 2);
  const titles = [...new Set(excerpts.map(({ textTitle }) => `《${textTitle}》`))];
  const agenda = session.agenda.map((item) => words.agendaItem(item.title, item.person, item.minutes));
  const attachments = [words.signIn, words.record];
  return {
    material: run([
      words.title(title),
      `（${branch}${dayOf(session)}）`,
      sectionsOf(session, excerpts),
      wording.export.attachmentList(attachments),
      [branch, dayOf(session)],
    ]),
    notes: excerpts.map(({ citation }) => withoutBlanks(wording.export.noteText(citation))),
    signIn: run([
      wording.export.attachmentMark(1, 2),
      [words.signIn, labels.title, title, time, labels.place, place],
      [labels.expected, `${expected}人`, labels.present, words.signInColumns],
      Array.from({ length: lines }, (_, row) => [row + 1, row + lines < (expected ?? 0) ? row + lines + 1 : '']),
    ]),
    record: run([
      wording.export.attachmentMark(2, 2),
      [words.record, labels.branch, branch, labels.type, type, labels.title, title, time, labels.place, place],
      [labels.chair, chair, labels.recorder, recorder, labels.expected, `${expected}人`, labels.present],
      [labels.attending, attending, labels.attendees, labels.absences, labels.agenda, numbered(agenda)],
      [labels.material, titles, labels.speeches, labels.resolutions, labels.followUps],
      [labels.signatures, words.toSign],
    ]),
  };
}

/** Slide after slide; a heading stands on each that belongs to it. */
export function sessionOnSlides(session: Session, excerpts: readonly Excerpt[]): string {
  const [purpose = [], agenda = [], [heading = ''] = [], questions = []] = sectionsOf(session, excerpts);
  return run([
    [words.title(session.title), `（${session.branch}${dayOf(session)}）`, purpose],
    agenda,
    excerpts.map(({ quote, citation }) => [heading, quote, citation]),
    questions,
  ]);
}

/** The parts of the material: a heading, and what stands under it. */
function sectionsOf(session: Session, excerpts: readonly Excerpt[]): readonly (readonly string[])[] {
  const { type, place, chair, recorder, attending } = session;
  const facts: readonly (readonly [string, string])[] = [
    [labels.type, type],
    [labels.time, hoursOf(session)],
    [labels.place, place],
    [labels.chair, chair],
    [labels.recorder, recorder],
    [labels.attending, attending],
  ];
  const minutes = session.agenda.reduce((sum, item) => sum + item.minutes, 0);
  const sections = [
    { heading: words.purpose, lines: [session.purpose] },
    {
      heading: words.agenda,
      lines: [
        facts.map(([label, value]) => words.fact(label, value)).join(''),
        words.agendaColumns.join(''),
        ...session.agenda.map((item, index) => run([index + 1, item.title, item.person, item.minutes])),
        words.minutes(minutes),
      ],
    },
    { heading: words.excerpts, lines: numbered(excerpts.map(({ quote }) => quote)) },
    { heading: words.questions, lines: numbered(session.questions) },
  ];
  return sections.map(({ heading, lines }, index) => [`${chineseNumber(index + 1)}、${heading}`, ...lines]);
}

function numbered(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => words.numbered(index + 1, line));
}

function dayOf({ date }: Session): string {
  return date === null ? '' : printedDate(date);
}

function hoursOf({ start, end }: Session): string {
  return `${start}—${end}`;
}

type Parts = string | number | readonly Parts[];

function run(parts: Parts): string {
  return typeof parts === 'object' ? parts.map(run).join('') : withoutBlanks(String(parts));
}
