/** 批注 from the command line: what there is, what a file of annotations brings, and what changes many at once. */
import type { AnnotationEdit, AnnotationFileItem, AnnotationFilter, Library } from '../../corpus/library/interface';
import { type Annotation, annotationColors } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { annotationAnswer } from './annotation-answer';
import {
  annotationFilter,
  annotationFilterOptions,
  checkAnnotationFilter,
  chosenAnnotations,
} from './annotation-filter';
import { type Answer, CommandFailure, valueOrThrow } from './command';
import { type OptionKinds, UsageError } from './parse';
import { linkTargetOf } from './places';
import { annotationLines } from './print';
import { commandOfSteps, expectNone, firstOperand } from './steps';
import { choiceOf, given, hasFlag, optionsOf } from './take';

const words = wording.kb;

/** What an edit changes. */
const editOptions: OptionKinds = {
  color: 'value',
  'add-tag': 'values',
  'remove-tag': 'values',
  'add-topic': 'values',
  'remove-topic': 'values',
};

export const annotations = commandOfSteps('annotations', {
  list: {
    options: { ...annotationFilterOptions, style: 'value' },
    read(operands, line) {
      expectNone(operands);
      const filter = annotationFilter(line);
      return (library) => listed(library, filter);
    },
  },
  import: {
    options: { list: 'flag', conflicts: 'value', 'leave-out': 'values' },
    read(operands, line) {
      const { first: file, rest } = firstOperand(operands, words.arguments.annotationFile);
      expectNone(rest);
      const isListed = hasFlag(line, 'list');
      const isBeside = choiceOf(line, 'conflicts', ['skip', 'beside'] as const) === 'beside';
      const leftOut = optionsOf(line, 'leave-out');
      return (library) => (isListed ? inspected(library, file) : imported(library, file, isBeside, leftOut));
    },
  },
  edit: {
    // `--color` is what they get.
    options: { ...annotationFilterOptions, ...editOptions, 'of-color': 'value' },
    read(operands, line) {
      const chosen = chosenAnnotations(operands, annotationFilter(line, 'of-color'));
      if (!Object.keys(editOptions).some((option) => line.options.has(option)))
        throw new UsageError(words.nothingToEdit);
      const edit: AnnotationEdit = {
        ...given({ color: choiceOf(line, 'color', annotationColors) }),
        addedTags: optionsOf(line, 'add-tag'),
        removedTags: optionsOf(line, 'remove-tag'),
        addedTopicIds: optionsOf(line, 'add-topic'),
        removedTopicIds: optionsOf(line, 'remove-topic'),
      };
      return (library) => {
        const { annotations: changed } = valueOrThrow(library.editAnnotations(chosen(library), edit));
        return { json: { annotations: changed }, text: () => words.tags.changed(changed.length) };
      };
    },
  },
  link: {
    options: {},
    read(operands) {
      const { first: id, rest } = firstOperand(operands, words.arguments.annotation);
      const { first: place, rest: stray } = firstOperand(rest, words.arguments.passageId);
      expectNone(stray);
      const target = linkTargetOf(place);
      return (library) => annotationAnswer(library, valueOrThrow(library.linkAnnotation(id, target)));
    },
  },
  unlink: {
    options: {},
    read(operands) {
      const { first: id, rest } = firstOperand(operands, words.arguments.annotation);
      const { first: linkId, rest: stray } = firstOperand(rest, words.arguments.link);
      expectNone(stray);
      return (library) => annotationAnswer(library, unlinked(library, id, linkId));
    },
  },
  remove: {
    options: annotationFilterOptions,
    read(operands, line) {
      const chosen = chosenAnnotations(operands, annotationFilter(line));
      return (library) => {
        const removed = valueOrThrow(library.removeAnnotations(chosen(library)));
        return { json: { annotations: removed }, text: () => words.annotationsRemoved(removed.length) };
      };
    },
  },
});

/** @throws CommandFailure */
function unlinked(library: Library, id: string, linkId: string): Annotation {
  const [entry] = library.annotations({ ids: [id] });
  if (entry === undefined) throw new CommandFailure({ message: wording.annotate.annotationMissing(id) });
  const { links = [] } = entry.annotation;
  const kept = links.filter((link) => link.id !== linkId);
  if (kept.length === links.length) throw new CommandFailure({ message: wording.annotate.linkMissing(linkId) });
  return valueOrThrow(library.setLinks(id, kept));
}

/** @throws CommandFailure */
function listed(library: Library, filter: AnnotationFilter): Answer {
  checkAnnotationFilter(library, filter);
  const entries = library.annotations(filter);
  return {
    json: { annotations: entries.map(({ annotation }) => annotation) },
    text: () => {
      if (entries.length === 0) return words.noAnnotations;
      const { colorLabels } = library.annotationSettings();
      return entries.flatMap((entry) => annotationLines(entry, colorLabels)).join('\n');
    },
  };
}

/** @throws CommandFailure */
function inspected(library: Library, file: string): Answer {
  const overview = valueOrThrow(library.inspectAnnotations(file));
  const { states } = wording.annotate.file;
  return { json: overview, text: () => overview.items.map((item) => itemLine(item, states[item.state])).join('\n') };
}

/** @throws CommandFailure */
function imported(library: Library, file: string, isBeside: boolean, leftOut: readonly string[]): Answer {
  const overview = valueOrThrow(library.inspectAnnotations(file));
  const differing = overview.items.filter(({ state }) => state === 'differs').map(({ id }) => id);
  const beside = isBeside ? differing.filter((id) => !leftOut.includes(id)) : [];
  const { items, annotations: added } = valueOrThrow(library.importAnnotations(file, { leftOut, beside }));
  const { outcomes, states } = wording.annotate.file;
  return {
    json: {
      added,
      alreadyThere: items.filter(({ outcome }) => outcome === 'already'),
      conflicts: items.filter(({ state }) => state === 'differs'),
      left: items.filter(({ outcome, state }) => outcome === 'left' && state !== 'unreadable'),
      failed: items.filter(({ state }) => state === 'unreadable'),
    },
    text: () =>
      items
        .map((item) => itemLine(item, item.state === 'unreadable' ? states.unreadable : outcomes[item.outcome]))
        .join('\n'),
  };
}

function itemLine({ quote, textTitle, state, reason, id }: AnnotationFileItem, what: string): string {
  const where = textTitle === '' ? wording.annotate.file.lost : `《${textTitle}》`;
  return [what, `“${quote}”`, state === 'unreadable' ? reason : where, id].filter((one) => one !== '').join('　');
}
