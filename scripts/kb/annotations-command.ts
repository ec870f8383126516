/** 批注 from the command line: what there is, and what a file of annotations brings. */
import type { AnnotationFileItem } from '../../corpus/library/interface';
import { wording } from '../../corpus/wording';
import { annotationFilter, annotationFilterOptions, checkAnnotationFilter } from './annotation-filter';
import { type Action, type Command, valueOrThrow } from './command';
import { type CommandLine, type OptionKinds, UsageError } from './parse';
import { annotationLines } from './print';
import { choiceOf, hasFlag, optionsOf } from './take';

const words = wording.kb;

const listOptions: OptionKinds = { ...annotationFilterOptions, style: 'value' };
const importOptions: OptionKinds = { list: 'flag', conflicts: 'value', 'leave-out': 'values' };

export const annotations: Command = {
  options: { ...listOptions, ...importOptions },
  read(line) {
    const [step, file, more] = line.operands;
    if (step === undefined) {
      allowOnly(line, listOptions);
      return list(line);
    }
    if (step !== 'import') throw new UsageError(words.argumentUnwanted(step));
    if (file === undefined) throw new UsageError(words.argumentMissing(words.arguments.annotationFile));
    if (more !== undefined) throw new UsageError(words.argumentUnwanted(more));
    allowOnly(line, importOptions);
    return importFrom(file, line);
  },
};

function allowOnly({ options }: CommandLine, allowed: OptionKinds): void {
  const known = { ...listOptions, ...importOptions };
  const stray = Object.keys(known).find((name) => options.has(name) && !Object.hasOwn(allowed, name));
  if (stray !== undefined) throw new UsageError(words.optionElsewhere(`--${stray}`, 'annotations'));
}

function list(line: CommandLine): Action {
  const filter = annotationFilter(line);
  return async (library, give) => {
    checkAnnotationFilter(library, filter);
    const entries = library.annotations(filter);
    await give({
      json: { annotations: entries.map(({ annotation }) => annotation) },
      text: () => {
        if (entries.length === 0) return words.noAnnotations;
        const { colorLabels } = library.annotationSettings();
        return entries.flatMap((entry) => annotationLines(entry, colorLabels)).join('\n');
      },
    });
  };
}

function importFrom(file: string, line: CommandLine): Action {
  const isListed = hasFlag(line, 'list');
  const isBeside = choiceOf(line, 'conflicts', ['skip', 'beside'] as const) === 'beside';
  const leftOut = optionsOf(line, 'leave-out');
  return async (library, give) => {
    const overview = valueOrThrow(library.inspectAnnotations(file));
    if (isListed) {
      const { states } = wording.annotate.file;
      const lines = () => overview.items.map((item) => itemLine(item, states[item.state]));
      await give({ json: overview, text: () => lines().join('\n') });
      return;
    }
    const differing = overview.items.filter(({ state }) => state === 'differs').map(({ id }) => id);
    const beside = isBeside ? differing.filter((id) => !leftOut.includes(id)) : [];
    const { items, annotations } = valueOrThrow(library.importAnnotations(file, { leftOut, beside }));
    const { outcomes, states } = wording.annotate.file;
    await give({
      json: {
        added: annotations,
        alreadyThere: items.filter(({ outcome }) => outcome === 'already'),
        conflicts: items.filter(({ state }) => state === 'differs'),
        left: items.filter(({ outcome, state }) => outcome === 'left' && state !== 'unreadable'),
        failed: items.filter(({ state }) => state === 'unreadable'),
      },
      text: () =>
        items
          .map((item) => itemLine(item, item.state === 'unreadable' ? states.unreadable : outcomes[item.outcome]))
          .join('\n'),
    });
  };
}

function itemLine({ quote, textTitle, state, reason, id }: AnnotationFileItem, what: string): string {
  const where = textTitle === '' ? wording.annotate.file.lost : `《${textTitle}》`;
  return [what, `“${quote}”`, state === 'unreadable' ? reason : where, id].filter((one) => one !== '').join('　');
}
