import type { Library } from '../../corpus/library/interface';
import type { Failure, Result } from '../../corpus/model';
import type { CommandLine, OptionKinds } from './parse';

/** What a command answers: a value for `--json`, and the same for a reader. */
export interface Answer {
  readonly json: unknown;
  /** Worked out only when it is read. */
  text(): string;
}

/** What a command does to the library; `give` resolves when the answer is on its way to the reader. */
export type Action = (library: Library, give: (answer: Answer) => Promise<void>) => Promise<void>;

export type Command = LibraryCommand | FolderCommand;

export interface LibraryCommand {
  readonly options: OptionKinds;
  /** Understands the whole command line before any library is opened. @throws UsageError */
  read(line: CommandLine): Action;
  /** What is answered, beside the failure, where the library cannot be opened; most have nothing to say then. */
  unopened?(failure: Failure): Answer;
}

/** Works on the folder of a library that is not open. */
export interface FolderCommand {
  readonly options: OptionKinds;
  /** @throws UsageError */
  readForFolder(line: CommandLine): (folder: string, give: (answer: Answer) => Promise<void>) => Promise<void>;
}

/** The operation failed: exit status 1 and the failure's own line. */
export class CommandFailure extends Error {
  constructor(failure: Pick<Failure, 'message'>) {
    super(failure.message);
  }
}

/** @throws CommandFailure */
export function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new CommandFailure(result.failure);
  return result.value;
}
