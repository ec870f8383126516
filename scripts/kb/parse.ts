import { parseArgs } from 'node:util';
import { wording } from '../../corpus/wording';

/** The command line is wrong, and the message says how; nothing was done. */
export class UsageError extends Error {}

/** `values` may be repeated; anything else stands once. */
export type OptionKind = 'flag' | 'value' | 'values';
export type OptionKinds = Readonly<Record<string, OptionKind>>;

/** A command line as it was written, all of it understood. */
export interface CommandLine {
  readonly command: string;
  /** What follows the command and is no option. */
  readonly operands: readonly string[];
  /** By name without `--`; a flag that was given has no values. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** What every command understands. */
const commonOptions: OptionKinds = { library: 'value', json: 'flag' };

/**
 * Reads a command line by the options of its command. Node's own parser cuts it into words; that every word is
 * understood is checked here, because the parser's messages are English.
 * @throws UsageError
 */
export function parseCommandLine(
  words: readonly string[],
  commands: Readonly<Record<string, OptionKinds>>,
): CommandLine {
  const known = new Map(Object.values({ common: commonOptions, ...commands }).flatMap(Object.entries<OptionKind>));
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      [...known].map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [command, ...operands] = positionals;
  const options = new Map<string, string[]>();
  const own = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!known.has(name)) throw new UsageError(wording.kb.unknownOption(rawName));
    const kind = commonOptions[name] ?? own?.[name];
    if (kind === undefined) {
      if (command === undefined || own === undefined) continue;
      throw new UsageError(wording.kb.optionElsewhere(rawName, command));
    }
    const before = options.get(name);
    if (before !== undefined && kind !== 'values') throw new UsageError(wording.kb.optionTwice(rawName));
    if (kind === 'flag') {
      if (value !== undefined) throw new UsageError(wording.kb.valueUnwanted(rawName));
      options.set(name, []);
    } else {
      const isMissing = value === undefined || (inlineValue === false && value.startsWith('--'));
      if (isMissing) throw new UsageError(wording.kb.valueMissing(rawName));
      options.set(name, [...(before ?? []), value]);
    }
  }
  if (command === undefined) throw new UsageError(wording.kb.commandMissing);
  if (own === undefined) throw new UsageError(wording.kb.unknownCommand(command));
  return { command, operands, options };
}
