/** What a command line says of the record of a session. */

import type { SessionRecord } from '../../corpus/study/session';
import { namesIn } from '../../corpus/study/session-names';
import { wording } from '../../corpus/wording';
import { type CommandLine, type OptionKinds, UsageError } from './parse';
import { countOf, given, optionsOf } from './take';

const words = wording.kb.session;

export const sessionRecordOptions: OptionKinds = {
  present: 'value',
  attendee: 'values',
  absent: 'values',
  speech: 'values',
  resolution: 'values',
  'follow-up': 'values',
};

/** Only what was given, each list whole. @throws UsageError */
export function sessionRecordFields(line: CommandLine): Partial<SessionRecord> {
  return given({
    present: countOf(line, 'present'),
    attendees: listOf(line, 'attendee', namesIn)?.flat(),
    absences: listOf(line, 'absent', absence),
    speeches: listOf(line, 'speech', speech),
    resolutions: listOf(line, 'resolution', (written) => written),
    followUps: listOf(line, 'follow-up', followUp),
  });
}

function listOf<Item>(line: CommandLine, name: string, read: (written: string) => Item): readonly Item[] | undefined {
  const values = optionsOf(line, name);
  return values.length === 0 ? undefined : values.map(read);
}

/** 赵强，出差; the reason may be left out. */
function absence(written: string): SessionRecord['absences'][number] {
  const { name = '', reason = '' } = /^(?<name>[^,，]*)[,，]?(?<reason>.*)$/su.exec(written)?.groups ?? {};
  return { name: name.trim(), reason: reason.trim() };
}

/** 李明：先听后讲。 */
function speech(written: string): SessionRecord['speeches'][number] {
  const { name = '', points = '' } = partsOf(/^(?<name>[^:：]*)[:：](?<points>.+)$/su, written, words.speechWrong);
  return { name: name.trim(), points: points.trim() };
}

/** 每月走访，王芳，12月底: what is to be done may hold commas itself. */
function followUp(written: string): SessionRecord['followUps'][number] {
  const pattern = /^(?<task>.+)[,，](?<person>[^,，]*)[,，](?<due>[^,，]*)$/su;
  const { task = '', person = '', due = '' } = partsOf(pattern, written, words.followUpWrong);
  return { task: task.trim(), person: person.trim(), due: due.trim() };
}

function partsOf(
  pattern: RegExp,
  written: string,
  fault: (written: string) => string,
): Readonly<Record<string, string>> {
  const parts = pattern.exec(written)?.groups;
  if (parts === undefined) throw new UsageError(fault(written));
  return parts;
}
