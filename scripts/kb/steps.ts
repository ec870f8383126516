/** Commands of which the first operand names what is done: `kb session add`. */
import type { Library } from '../../corpus/library/interface';
import { wording } from '../../corpus/wording';
import type { Answer, LibraryCommand } from './command';
import { type CommandLine, type OptionKinds, UsageError } from './parse';

const words = wording.kb;

export type Step = (library: Library) => Answer;

export interface StepReading {
  /** Of all options of the command, those that this step understands. */
  readonly options: OptionKinds;
  /** @throws UsageError */
  read(operands: readonly string[], line: CommandLine): Step;
}

/** A command with one reading a step, each given the operands behind its name; without a name it lists. */
export function commandOfSteps(
  command: string,
  steps: Readonly<Record<string, StepReading>> & { readonly list: StepReading },
): LibraryCommand {
  const options: OptionKinds = Object.assign({}, ...Object.values(steps).map((step) => step.options));
  return {
    options,
    read(line) {
      const [name = 'list', ...operands] = line.operands;
      const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
      if (step === undefined) throw new UsageError(words.notOneOf(command, name, Object.keys(steps)));
      const foreign = Object.keys(options).find((option) => line.options.has(option) && !(option in step.options));
      if (foreign !== undefined) throw new UsageError(words.optionElsewhere(`--${foreign}`, `${command} ${name}`));
      const act = step.read(operands, line);
      return async (library, give) => give(act(library));
    },
  };
}

/** The first operand, which `what` names in the message, and what follows it. @throws UsageError */
export function firstOperand(
  [first, ...rest]: readonly string[],
  what: string,
): { readonly first: string; readonly rest: readonly string[] } {
  if (first === undefined) throw new UsageError(words.argumentMissing(what));
  return { first, rest };
}

/** @throws UsageError where an operand is left. */
export function expectNone([operand]: readonly string[]): void {
  if (operand !== undefined) throw new UsageError(words.argumentUnwanted(operand));
}
