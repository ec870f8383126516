import { type Check, isEither, isOffset, isOneOf, isShape, isString } from '../../corpus/checks';
import type { EntryAddition } from '../contract';

/** What is put into 摘编 and 学习会: a heading, or words of a passage. */
export const isEntryAddition: Check<EntryAddition> = isEither(
  isShape<Extract<EntryAddition, { kind: 'heading' }>>({ kind: isOneOf(['heading']), title: isString }),
  isShape<Extract<EntryAddition, { kind: 'excerpt' }>>({
    kind: isOneOf(['excerpt']),
    passageId: isString,
    start: { mayBeAbsent: isOffset },
    end: { mayBeAbsent: isOffset },
    note: { mayBeAbsent: isString },
    hint: { mayBeAbsent: isString },
  }),
);
