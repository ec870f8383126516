import { wording } from '../wording';
import type { Block, FormField, ParagraphBlock, StudyDocument } from './document';
import { type ExcerptSource, gatheredExcerpt } from './excerpt-block';
import { heading } from './numbered-heading';
import { printedDate } from './printed-date';
import type { Session } from './session';
import { recordForm, signInSheet } from './session-sheets';
import { minutesOfAgenda } from './session-time';

const words = wording.export.session;

export interface SessionReportInput {
  readonly session: Session;
  /** By the id of the excerpt; one for each. */
  readonly sources: ReadonlyMap<string, ExcerptSource>;
  /** Local calendar day, `2026-11-23`, which stands where the session has none. */
  readonly today: string;
}

/** What goes to the table of a 学习会: the material to be read, with 签到表 and 会议记录表. */
export function buildSessionReport({ session, sources, today }: SessionReportInput): StudyDocument {
  const { branch } = session;
  const date = session.date === null ? '' : printedDate(session.date);
  const under = [branch, date].filter((part) => part !== '');
  const excerpts = excerptBlocks(session, sources);
  return {
    title: words.title(session.title),
    subtitle: under.length === 0 ? '' : words.subtitle(under),
    date: date === '' ? printedDate(today) : date,
    itemCount: excerpts.filter(({ kind }) => kind === 'excerpt').length,
    blocks: numberedSections([
      [words.purpose, paragraphs(session.purpose)],
      [words.agenda, agendaBlocks(session)],
      [words.excerpts, excerpts],
      [words.questions, numbered(session.questions)],
      [words.reading, numbered(session.reading)],
      [words.homework, numbered(session.homework)],
    ]),
    signature: branch === '' ? null : { name: branch, date },
    attachments: [
      { title: words.signIn, blocks: signInSheet(session) },
      { title: words.record, blocks: recordForm(session, titlesOf(session, sources)) },
    ],
  };
}

/** 一、二、三… over what there is. */
function numberedSections(sections: readonly (readonly [title: string, blocks: readonly Block[]])[]): Block[] {
  return sections
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [heading(1, index + 1, title), ...blocks]);
}

function agendaBlocks(session: Session): Block[] {
  const { agenda } = session;
  const facts = factsOf(session).map(({ label, lines }) => words.fact(label, lines.join('')));
  const [number = '', title = '', person = '', minutes = ''] = words.agendaColumns;
  return [
    ...(facts.length === 0 ? [] : [paragraph(facts.join('　'))]),
    ...(agenda.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { title: number, share: 2 },
              { title, share: 8 },
              { title: person, share: 4 },
              { title: minutes, share: 2 },
            ],
            rows: agenda.map((item, index) => [`${index + 1}`, item.title, item.person, `${item.minutes}`]),
          },
          paragraph(words.minutes(minutesOfAgenda(agenda))),
        ]),
  ];
}

/** What stands before the agenda, as far as it is known. */
function factsOf({ type, start, end, place, chair, recorder, attending }: Session): FormField[] {
  const { labels } = words;
  const time = [start, end].filter((part) => part !== null);
  const facts: readonly (readonly [string, string])[] = [
    [labels.type, type],
    [labels.time, time.length === 2 ? words.period(time[0] ?? '', time[1] ?? '') : time.join('')],
    [labels.place, place],
    [labels.chair, chair],
    [labels.recorder, recorder],
    [labels.attending, attending],
  ];
  return facts.flatMap(([label, value]) => (value === '' ? [] : [{ label, lines: [value] }]));
}

/** Numbered through, so that everyone at the table finds the third one. */
function excerptBlocks({ entries }: Session, sources: ReadonlyMap<string, ExcerptSource>): Block[] {
  let headings = 0;
  let excerpts = 0;
  return entries.flatMap((entry): Block[] => {
    if (entry.kind === 'heading') {
      headings += 1;
      return [heading(2, headings, entry.title)];
    }
    const source = sources.get(entry.excerpt.id);
    if (source === undefined) throw new Error(`excerpt without source: ${entry.excerpt.id}`);
    excerpts += 1;
    return [gatheredExcerpt(entry.excerpt, source, excerpts)];
  });
}

function titlesOf({ entries }: Session, sources: ReadonlyMap<string, ExcerptSource>): readonly string[] {
  const titles = entries.flatMap((entry) =>
    entry.kind === 'excerpt' ? [sources.get(entry.excerpt.id)?.text.title ?? ''] : [],
  );
  return [...new Set(titles)];
}

function paragraphs(text: string): ParagraphBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraph);
}

function numbered(lines: readonly string[]): ParagraphBlock[] {
  return lines.map((line, index) => paragraph(words.numbered(index + 1, line)));
}

function paragraph(text: string): ParagraphBlock {
  return { kind: 'paragraph', text };
}
