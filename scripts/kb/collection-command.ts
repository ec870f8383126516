/** 摘编 from the command line: what there is, and what makes and fills it. */
import type { Library } from '../../corpus/library/interface';
import { wording } from '../../corpus/wording';
import { type Answer, valueOrThrow } from './command';
import { entryAdditionOptions, entryAdditions } from './entry-additions';
import { commandOfSteps, expectNone, firstOperand } from './steps';
import { requiredValue } from './take';

const words = wording.kb;

export const collection = commandOfSteps('collection', {
  list: {
    options: {},
    read(operands) {
      expectNone(operands);
      return (library) => {
        const collections = library.collections();
        const lines = collections.map(({ id, title, excerptCount }) => words.collection.line(id, title, excerptCount));
        return { json: { collections }, text: () => (lines.length === 0 ? words.collection.none : lines.join('\n')) };
      };
    },
  },
  show: {
    options: { style: 'value' },
    read(operands) {
      const { first: id, rest } = firstOperand(operands, words.collection.id);
      expectNone(rest);
      return (library) => shown(library, id);
    },
  },
  new: {
    options: { title: 'value' },
    read(operands, line) {
      expectNone(operands);
      const title = requiredValue(line, 'title');
      return (library) => shown(library, valueOrThrow(library.createCollection(title)).id);
    },
  },
  add: {
    options: entryAdditionOptions,
    read(operands, line) {
      const { first: id, rest: passageIds } = firstOperand(operands, words.collection.id);
      const additions = entryAdditions(line, passageIds);
      return (library) => {
        valueOrThrow(library.gather(id, additions(library)));
        return shown(library, id);
      };
    },
  },
});

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
