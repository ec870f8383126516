/** 学习会 from the command line: what there is, and what makes, changes, fills and records it. */
import type { Library } from '../../corpus/library/interface';
import type { Result } from '../../corpus/model';
import { emptyRecord, type Session } from '../../corpus/study/session';
import { wording } from '../../corpus/wording';
import { type Answer, valueOrThrow } from './command';
import { entryAdditionOptions, entryAdditions } from './entry-additions';
import { UsageError } from './parse';
import { sessionFieldOptions, sessionFields } from './session-fields';
import { sessionLine, sessionLines } from './session-print';
import { sessionRecordFields, sessionRecordOptions } from './session-record';
import { commandOfSteps, expectNone, firstOperand, type Step } from './steps';
import { hasFlag, optionsOf, requiredValue } from './take';

const words = wording.kb;

export const session = commandOfSteps('session', {
  list: {
    options: {},
    read(operands) {
      expectNone(operands);
      return (library) => {
        const sessions = library.sessions();
        const text = () => (sessions.length === 0 ? words.session.none : sessions.map(sessionLine).join('\n'));
        return { json: { sessions }, text };
      };
    },
  },
  show: { options: { style: 'value' }, read: (operands) => onOne(operands, (library, id) => library.session(id)) },
  new: {
    options: sessionFieldOptions,
    read(operands, line) {
      expectNone(operands);
      const draft = { ...sessionFields(line), title: requiredValue(line, 'title') };
      return (library) => answerOf(library, valueOrThrow(library.createSession(draft)));
    },
  },
  set: {
    options: sessionFieldOptions,
    read(operands, line) {
      const change = sessionFields(line);
      if (Object.keys(change).length === 0) throw new UsageError(words.optionMissing('--title'));
      return onOne(operands, (library, id) => library.changeSession(id, change));
    },
  },
  add: {
    options: { ...entryAdditionOptions, collection: 'values', excerpt: 'values' },
    read(operands, line) {
      const { first: id, rest: passageIds } = firstOperand(operands, words.session.id);
      const collectionIds = optionsOf(line, 'collection');
      const excerptIds = optionsOf(line, 'excerpt');
      if (excerptIds.length > 0 && collectionIds.length !== 1) {
        throw new UsageError(words.onlyWith('--excerpt', words.session.oneCollection));
      }
      const additions = entryAdditions(line, passageIds, collectionIds.length > 0);
      const chosen = excerptIds.length === 0 ? null : excerptIds;
      return (library) => {
        for (const collectionId of collectionIds) valueOrThrow(library.collection(collectionId));
        const added = valueOrThrow(library.addToSession(id, additions(library)));
        const all = collectionIds.map((one) => valueOrThrow(library.addCollectionToSession(id, one, chosen)));
        return answerOf(library, all.at(-1) ?? added);
      };
    },
  },
  record: {
    options: { ...sessionRecordOptions, clear: 'flag' },
    read(operands, line) {
      const fields = sessionRecordFields(line);
      const isCleared = hasFlag(line, 'clear');
      const [other] = Object.keys(sessionRecordOptions).filter((name) => line.options.has(name));
      if (isCleared && other !== undefined) throw new UsageError(words.onlyWithout(`--${other}`, '--clear'));
      return onOne(operands, (library, id) => {
        const { record } = valueOrThrow(library.session(id));
        return library.changeSession(id, { record: isCleared ? null : { ...(record ?? emptyRecord), ...fields } });
      });
    },
  },
  copy: { options: {}, read: (operands) => onOne(operands, (library, id) => library.copySession(id)) },
  remove: { options: {}, read: (operands) => onOne(operands, (library, id) => library.removeSession(id)) },
});

function onOne(operands: readonly string[], act: (library: Library, id: string) => Result<Session>): Step {
  const { first: id, rest } = firstOperand(operands, words.session.id);
  expectNone(rest);
  return (library) => answerOf(library, valueOrThrow(act(library, id)));
}

function answerOf(library: Library, one: Session): Answer {
  return { json: { session: one }, text: () => sessionLines(one, library.sessionSources(one.id)).join('\n') };
}
