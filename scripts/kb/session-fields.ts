/** What a command line says of a session. */
import type { SessionChange } from '../../corpus/library/interface';
import { type AgendaItem, sessionTypes } from '../../corpus/study/session';
import { wording } from '../../corpus/wording';
import { type CommandLine, type OptionKinds, UsageError } from './parse';
import { choiceOf, countOf, given, optionOf, optionsOf } from './take';

export const sessionFieldOptions: OptionKinds = {
  title: 'value',
  type: 'value',
  branch: 'value',
  date: 'value',
  start: 'value',
  end: 'value',
  place: 'value',
  chair: 'value',
  recorder: 'value',
  expected: 'value',
  attending: 'value',
  purpose: 'value',
  agenda: 'values',
  question: 'values',
  reading: 'values',
  homework: 'values',
};

/** Only what was given; an empty value takes a day or a time away. @throws UsageError */
export function sessionFields(line: CommandLine): SessionChange {
  return given({
    title: optionOf(line, 'title'),
    type: choiceOf(line, 'type', sessionTypes),
    branch: optionOf(line, 'branch'),
    date: mayBeEmptied(line, 'date'),
    start: mayBeEmptied(line, 'start'),
    end: mayBeEmptied(line, 'end'),
    place: optionOf(line, 'place'),
    chair: optionOf(line, 'chair'),
    recorder: optionOf(line, 'recorder'),
    expected: countOf(line, 'expected'),
    attending: optionOf(line, 'attending'),
    purpose: optionOf(line, 'purpose'),
    agenda: listOf(line, 'agenda')?.map(agendaItem),
    questions: listOf(line, 'question'),
    reading: listOf(line, 'reading'),
    homework: listOf(line, 'homework'),
  });
}

function mayBeEmptied(line: CommandLine, name: string): string | null | undefined {
  const value = optionOf(line, name);
  return value === '' ? null : value;
}

function listOf(line: CommandLine, name: string): readonly string[] | undefined {
  const values = optionsOf(line, name);
  return values.length === 0 ? undefined : values;
}

/** 领学原文，主持人，25: what is done may hold commas itself. */
function agendaItem(written: string, index: number): AgendaItem {
  const parts = /^(?<title>.+)[,，](?<person>[^,，]*)[,，]\s*(?<minutes>\d{1,3})\s*$/u.exec(written)?.groups;
  if (parts === undefined) throw new UsageError(wording.kb.session.agendaWrong(written));
  const { title = '', person = '', minutes } = parts;
  return { id: `${index + 1}`, title: title.trim(), person: person.trim(), minutes: Number(minutes) };
}
