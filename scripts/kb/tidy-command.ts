/** The command that tells what was tidied in a text, and takes a person's decisions about it. */
import type { Library, TidyingRecord } from '../../corpus/library/interface';
import type { TidyingDecision, TidyingKind } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { type Command, CommandFailure, valueOrThrow } from './command';
import { type CommandLine, UsageError } from './parse';
import { onlyOperand, optionOf, requiredValue } from './take';

const words = wording.kb;
const deciding: readonly TidyingKind[] = ['keep', 'remove', 'correct'];

export const tidy: Command = {
  options: { keep: 'value', remove: 'value', correct: 'value', to: 'value', reason: 'value', 'take-back': 'value' },
  read(line) {
    const textId = onlyOperand(line, words.arguments.textId);
    const decisions = deciding.flatMap((kind) => decisionIn(line, kind));
    if (optionOf(line, 'to') !== undefined && optionOf(line, 'correct') === undefined) {
      throw new UsageError(words.onlyWith('--to', '--correct'));
    }
    if (optionOf(line, 'reason') !== undefined && decisions.length === 0) {
      throw new UsageError(words.onlyWith('--reason', '--keep、--remove、--correct'));
    }
    const undone = optionOf(line, 'take-back');
    if (undone !== undefined && !/^\d+$/.test(undone)) throw new UsageError(words.tidyNumber(undone));
    return async (library, give) => {
      const number = undone === undefined ? null : knownNumber(library, textId, undone);
      if (decisions.length > 0) valueOrThrow(library.decideTidying(textId, decisions));
      if (number !== null) valueOrThrow(library.takeBackTidying(textId, [number]));
      const record = valueOrThrow(library.tidying(textId));
      const { text, removed, passages } = record;
      const corrections = passages.flatMap((passage) => passage.corrections);
      await give({
        json: { text, removed, corrections: corrections.length, decisions: record.decisions },
        text: () => recordLines(record).join('\n'),
      });
    };
  },
};

/** @throws UsageError */
function decisionIn(line: CommandLine, kind: TidyingKind): readonly TidyingDecision[] {
  const place = optionOf(line, kind);
  if (place === undefined) return [];
  const [, start, end] = /^(\d+)-(\d+)$/.exec(place) ?? [];
  if (start === undefined || end === undefined) throw new UsageError(words.tidyPlace(place));
  const to = kind === 'correct' ? requiredValue(line, 'to') : '';
  return [{ kind, start: Number(start), end: Number(end), to, reason: optionOf(line, 'reason') ?? '' }];
}

/** @throws CommandFailure */
function knownNumber(library: Library, textId: string, written: string): number {
  const known = valueOrThrow(library.tidying(textId)).decisions.find(({ number }) => number === Number(written));
  if (known === undefined) throw new CommandFailure({ message: words.tidyNumberUnknown(written) });
  return known.number;
}

function recordLines({ text, passages, removed, decisions, source, start: from }: TidyingRecord): string[] {
  const places = new Map<string, string[]>();
  const add = (reason: string, at: number, what: string) =>
    places.set(reason, [...(places.get(reason) ?? []), `${at} ${what}`]);
  for (const { start, characters, reason } of removed) add(reason, start, JSON.stringify(characters));
  for (const passage of passages) {
    for (const { from: read, to, reason } of passage.corrections) {
      add(reason, passage.source.spans[0]?.[0] ?? from, words.tidyRead(read, to));
    }
  }
  return [
    words.tidyTitle(text.title),
    ...[...places].flatMap(([reason, all]) => [words.tidyReason(reason, all.length), ...all.map((one) => `  ${one}`)]),
    words.tidyDecisions(decisions.length),
    ...decisions.map(({ number, decision: { kind, start, end, to, reason } }) =>
      [`  ${number}`, words.tidyKinds[kind], `${start}-${end}`, source.slice(start - from, end - from), to, reason]
        .filter((part) => part !== '')
        .join('　'),
    ),
  ];
}
