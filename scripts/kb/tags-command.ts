/** The tags of annotations from the command line. */
import type { ChangedAnnotations } from '../../corpus/library/interface';
import type { Result } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { type Answer, valueOrThrow } from './command';
import { commandOfSteps, expectNone, firstOperand } from './steps';

const words = wording.kb.tags;

export const tags = commandOfSteps('tags', {
  list: {
    options: {},
    read(operands) {
      expectNone(operands);
      return (library) => {
        const inUse = library.tags();
        const lines = inUse.map(({ tag, count }) => words.line(tag, count));
        return { json: { tags: inUse }, text: () => (lines.length === 0 ? words.none : lines.join('\n')) };
      };
    },
  },
  rename: {
    options: {},
    read(operands) {
      const { first: tag, rest } = firstOperand(operands, words.tag);
      const { first: to, rest: more } = firstOperand(rest, words.newName);
      expectNone(more);
      return (library) => changed(library.renameTag(tag, to));
    },
  },
  remove: {
    options: {},
    read(operands) {
      const { first: tag, rest } = firstOperand(operands, words.tag);
      expectNone(rest);
      return (library) => changed(library.removeTag(tag));
    },
  },
});

/** @throws CommandFailure */
function changed(result: Result<ChangedAnnotations>): Answer {
  const { annotations } = valueOrThrow(result);
  return { json: { annotations }, text: () => words.changed(annotations.length) };
}
