/** Reading operands and options of a command line into values; each throws `UsageError` on what it cannot read. */
import { wording } from '../../corpus/wording';
import { type CommandLine, UsageError } from './parse';

/** The only operand; `what` names it in the message. */
export function onlyOperand({ operands }: CommandLine, what: string): string {
  const [operand, next] = operands;
  if (operand === undefined) throw new UsageError(wording.kb.argumentMissing(what));
  if (next !== undefined) throw new UsageError(wording.kb.argumentUnwanted(next));
  return operand;
}

export function noOperands({ operands: [operand] }: CommandLine): void {
  if (operand !== undefined) throw new UsageError(wording.kb.argumentUnwanted(operand));
}

export function hasFlag({ options }: CommandLine, name: string): boolean {
  return options.has(name);
}

export function optionOf({ options }: CommandLine, name: string): string | undefined {
  return options.get(name)?.[0];
}

export function optionsOf({ options }: CommandLine, name: string): readonly string[] {
  return options.get(name) ?? [];
}

export function requiredValue(line: CommandLine, name: string): string {
  const value = optionOf(line, name);
  if (value === undefined) throw new UsageError(wording.kb.optionMissing(`--${name}`));
  return value;
}

function integerOf(line: CommandLine, name: string): number | undefined {
  const value = optionOf(line, name);
  if (value === undefined) return undefined;
  const number = /^-?\d+$/u.test(value) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new UsageError(wording.kb.notInteger(`--${name}`, value));
  return number;
}

/** 0 or more. */
export function countOf(line: CommandLine, name: string): number | undefined {
  const number = integerOf(line, name);
  if (number !== undefined && number < 0) throw new UsageError(wording.kb.negative(`--${name}`, String(number)));
  return number;
}

export function requiredInteger(line: CommandLine, name: string): number {
  const number = integerOf(line, name);
  if (number === undefined) throw new UsageError(wording.kb.optionMissing(`--${name}`));
  return number;
}

export function choiceOf<Choice extends string>(
  line: CommandLine,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = optionOf(line, name);
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new UsageError(wording.kb.notOneOf(`--${name}`, value, choices));
  return choice;
}

/** An object without the fields that were not given. */
export function given<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
export function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
