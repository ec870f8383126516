/** What the window may call, with what: checked at run time, since a window that was taken over obeys no compiler. */

import type { Check } from '../corpus/checks';
import { annotationChecks } from './arguments/annotations';
import type { Checks } from './arguments/checks';
import { collectionChecks } from './arguments/collections';
import { draftChecks } from './arguments/drafts';
import { searchChecks } from './arguments/search';
import { sessionChecks } from './arguments/sessions';
import { shellChecks } from './arguments/shell';
import { textChecks } from './arguments/texts';
import { topicChecks } from './arguments/topics';
import { upkeepChecks } from './arguments/upkeep';
import type { CallName, Calls, LibraryCalls } from './contract';

/** A call from the window whose arguments were found to be right. */
export type Call<Name extends CallName = CallName> = {
  [Each in Name]: { readonly name: Each; readonly args: Parameters<Calls[Each]> };
}[Name];

const libraryChecks: Checks<LibraryCalls> = {
  ...textChecks,
  ...searchChecks,
  ...topicChecks,
  ...annotationChecks,
  ...collectionChecks,
  ...sessionChecks,
  ...draftChecks,
  ...upkeepChecks,
};

const checks: Checks<Calls> = { ...libraryChecks, ...shellChecks };

/** Null when there is no such call, or its arguments are not what its signature says. */
export function readCall(name: unknown, args: unknown): Call | null {
  return isCallName(name) ? readArguments(name, args) : null;
}

/** Whether the library process has the answer. */
export function isLibraryCall(call: Call): call is Call<keyof LibraryCalls> {
  return Object.hasOwn(libraryChecks, call.name);
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(checks, name);
}

function readArguments<Name extends CallName>(name: Name, args: unknown): Call<Name> | null {
  const check: Check<Parameters<Calls[Name]>> = checks[name];
  return check(args) ? { name, args } : null;
}
