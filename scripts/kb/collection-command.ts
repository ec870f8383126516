/** 摘编 from the command line: what there is, and what makes and fills it. */
import type { Library } from '../../corpus/library/interface';
import { wording } from '../../corpus/wording';
import { type Answer, type Command, valueOrThrow } from './command';
import { type CommandLine, type OptionKinds, UsageError } from './parse';
import { sessionAdditions } from './session-additions';
import { requiredValue } from './take';

const words = wording.kb;

type Step = (library: Library) => Answer;

interface Reading {
  /** Of all options of the command, those that this step understands. */
  readonly options: OptionKinds;
  read(operands: readonly string[], line: CommandLine): Step;
}

const additionOptions: OptionKinds = {
  start: 'value',
  end: 'value',
  note: 'value',
  hint: 'value',
  annotation: 'values',
  heading: 'value',
};

/** What can be done, each read from the operands behind its name. */
const steps: Readonly<Record<string, Reading>> = {
  list: {
    options: {},
    read(operands) {
      noMore(operands, 0);
      return (library) => {
        const collections = library.collections();
        const lines = collections.map(({ id, title, excerptCount }) => words.collection.line(id, title, excerptCount));
        return { json: { collections }, text: () => (lines.length === 0 ? words.collection.none : lines.join('\n')) };
      };
    },
  },
  show: {
    options: { style: 'value' },
    read([id, ...rest]) {
      const collectionId = required(id);
      noMore(rest, 0);
      return (library) => shown(library, collectionId);
    },
  },
  new: {
    options: { title: 'value' },
    read(operands, line) {
      noMore(operands, 0);
      const title = requiredValue(line, 'title');
      return (library) => shown(library, valueOrThrow(library.createCollection(title)).id);
    },
  },
  add: {
    options: additionOptions,
    read([id, ...passageIds], line) {
      const collectionId = required(id);
      const additions = sessionAdditions(line, passageIds);
      return (library) => {
        valueOrThrow(library.gather(collectionId, additions(library)));
        return shown(library, collectionId);
      };
    },
  },
};

export const collection: Command = {
  options: { title: 'value', style: 'value', ...additionOptions },
  read(line) {
    const [name = 'list', ...operands] = line.operands;
    const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
    if (step === undefined) throw new UsageError(words.notOneOf('collection', name, Object.keys(steps)));
    const foreign = Object.keys(collection.options).find(
      (option) => line.options.has(option) && !(option in step.options),
    );
    if (foreign !== undefined) throw new UsageError(words.optionElsewhere(`--${foreign}`, `collection ${name}`));
    const act = step.read(operands, line);
    return async (library, give) => give(act(library));
  },
};

function required(id: string | undefined): string {
  if (id === undefined) throw new UsageError(words.argumentMissing(words.collection.id));
  return id;
}

function noMore(operands: readonly string[], read: number): void {
  const next = operands[read];
  if (next !== undefined) throw new UsageError(words.argumentUnwanted(next));
}

/** As in the window: headings, then exact words with citation and what is said of them. */
function shown(library: Library, id: string): Answer {
  const { collection: one, sources } = valueOrThrow(library.collection(id));
  const text = () =>
    [
      words.collection.line(one.id, one.title, Object.keys(sources).length),
      ...one.entries.flatMap((entry) => {
        if (entry.kind === 'heading') return ['', entry.title];
        const { id: excerptId, quote, note, hint } = entry.excerpt;
        return [
          '',
          quote,
          sources[excerptId]?.citation ?? '',
          ...(note === '' ? [] : [`${wording.export.note}${note}`]),
          ...(hint === '' ? [] : [`${wording.export.hint}${hint}`]),
        ];
      }),
    ].join('\n');
  return { json: { collection: one }, text };
}
