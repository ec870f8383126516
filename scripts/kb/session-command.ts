/** 学习会 from the command line: what there is, and what makes and changes it. */
import type { Library } from '../../corpus/library/interface';
import type { Session } from '../../corpus/study/session';
import { wording } from '../../corpus/wording';
import { type Answer, type Command, valueOrThrow } from './command';
import { type CommandLine, type OptionKinds, UsageError } from './parse';
import { sessionAdditionOptions, sessionAdditions } from './session-additions';
import { sessionFieldOptions, sessionFields } from './session-fields';
import { sessionLine, sessionLines } from './session-print';
import { optionsOf, requiredValue } from './take';

const words = wording.kb;

type Step = (library: Library) => Answer;

interface Reading {
  /** Of all options of the command, those that this step understands. */
  readonly options: OptionKinds;
  read(operands: readonly string[], line: CommandLine): Step;
}

/** What can be done, each read from the operands behind its name. */
const steps: Readonly<Record<string, Reading>> = {
  list: {
    options: {},
    read(operands) {
      noMore(operands, 0);
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
      noMore(operands, 0);
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
    options: { start: 'value', end: 'value', ...sessionAdditionOptions },
    read([id, ...passageIds], line) {
      if (id === undefined) throw new UsageError(words.argumentMissing(words.session.id));
      const additions = sessionAdditions(line, passageIds);
      const collectionIds = optionsOf(line, 'collection');
      return (library) => {
        for (const collectionId of collectionIds) valueOrThrow(library.collection(collectionId));
        const added = valueOrThrow(library.addToSession(id, additions(library)));
        const all = collectionIds.map((one) => valueOrThrow(library.addCollectionToSession(id, one, null)));
        return answerOf(library, all.at(-1) ?? added);
      };
    },
  },
  copy: { options: {}, read: (operands) => onOne(operands, (library, id) => library.copySession(id)) },
  remove: { options: {}, read: (operands) => onOne(operands, (library, id) => library.removeSession(id)) },
};

export const session: Command = {
  options: { style: 'value', ...sessionFieldOptions, ...sessionAdditionOptions },
  read(line) {
    const [name = 'list', ...operands] = line.operands;
    const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
    if (step === undefined) throw new UsageError(words.notOneOf('session', name, Object.keys(steps)));
    const foreign = Object.keys(session.options).find(
      (option) => line.options.has(option) && !(option in step.options),
    );
    if (foreign !== undefined) throw new UsageError(words.optionElsewhere(`--${foreign}`, `session ${name}`));
    const act = step.read(operands, line);
    return async (library, give) => give(act(library));
  },
};

function onOne(
  operands: readonly string[],
  act: (library: Library, id: string) => ReturnType<Library['session']>,
): Step {
  const [id] = operands;
  if (id === undefined) throw new UsageError(words.argumentMissing(words.session.id));
  noMore(operands, 1);
  return (library) => answerOf(library, valueOrThrow(act(library, id)));
}

function noMore(operands: readonly string[], read: number): void {
  const next = operands[read];
  if (next !== undefined) throw new UsageError(words.argumentUnwanted(next));
}

function answerOf(library: Library, one: Session): Answer {
  return { json: { session: one }, text: () => sessionLines(one, library.sessionSources(one.id)).join('\n') };
}
