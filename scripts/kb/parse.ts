import { parseArgs } from 'node:util';
import { wording } from '../../corpus/wording';

/** The command line is wrong, and the message says how; nothing was done. */
export class UsageError extends Error {}

/** A command with its options, as they were written. */
export interface CommandLine {
  readonly command: string;
  /** What follows the command and is no option. */
  readonly operands: readonly string[];
  /** By name without `--`, in the order given; a flag has an empty list of values. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

export type OptionKind = 'flag' | 'value' | 'values';

/** What every command understands. */
export const commonOptions: Readonly<Record<string, OptionKind>> = { library: 'value', json: 'flag' };

/**
 * Reads a command line by the options of its command; all that is not understood is an error.
 * @throws UsageError
 */
export function parseCommandLine(
  words: readonly string[],
  commands: Readonly<Record<string, Readonly<Record<string, OptionKind>>>>,
): CommandLine {
  const known = Object.assign({}, commonOptions, ...Object.values(commands));
  const { command, rest } = takeCommand(words, known);
  const own = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (own === undefined) throw new UsageError(wording.kb.unknownCommand(command));
  return { command, ...readWords(command, rest, { ...commonOptions, ...own }, known) };
}
