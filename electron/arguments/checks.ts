import type { Check } from '../../corpus/checks';
import type { LibraryCalls } from '../contract';

/** A check of the arguments of every call; one that is missing does not compile. */
export type Checks<Group> = {
  readonly [Name in keyof Group]: Check<Parameters<Group[Name] extends Callable ? Group[Name] : never>>;
};
type Callable = (...args: never) => unknown;

/** The same for what the window may call of one noun of the library. */
export type ChecksOf<Noun> = Checks<Pick<LibraryCalls, keyof LibraryCalls & keyof Noun>>;
