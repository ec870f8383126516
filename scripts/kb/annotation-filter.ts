import type { AnnotationFilter, Library } from '../../corpus/library/interface';
import { annotationColors } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { CommandFailure, valueOrThrow } from './command';
import { type CommandLine, type OptionKinds, UsageError } from './parse';
import { choiceOf, given, optionOf } from './take';

export const annotationFilterOptions: OptionKinds = {
  text: 'value',
  tag: 'value',
  color: 'value',
  topic: 'value',
  words: 'value',
  'links-to': 'value',
};

/** `colorOption`: the name of the option that tells of which colour they are. */
export function annotationFilter(line: CommandLine, colorOption = 'color'): AnnotationFilter {
  return given({
    textId: optionOf(line, 'text'),
    tag: optionOf(line, 'tag'),
    color: choiceOf(line, colorOption, annotationColors),
    topicId: optionOf(line, 'topic'),
    words: optionOf(line, 'words'),
    linksTo: optionOf(line, 'links-to'),
  });
}

/** The annotations named, or else those that pass a filter: to mean all of them by writing nothing would be a trap. */
export function chosenAnnotations(
  ids: readonly string[],
  filter: AnnotationFilter,
): (library: Library) => readonly string[] {
  const isFiltered = Object.keys(filter).length > 0;
  if (ids.length > 0 === isFiltered) throw new UsageError(wording.kb.annotationsOrFilter);
  return (library) => {
    if (!isFiltered) return ids;
    checkAnnotationFilter(library, filter);
    return library.annotations(filter).map(({ annotation }) => annotation.id);
  };
}

/**
 * A filter that nothing can pass is a slip of the hand. An annotation may outlive its text or topic, and is then found
 * under their ids all the same. @throws CommandFailure
 */
export function checkAnnotationFilter(library: Library, { textId, topicId, linksTo }: AnnotationFilter): void {
  if (textId !== undefined && library.annotations({ textId }).length === 0) checkText(library, textId);
  if (linksTo !== undefined && library.annotations({ linksTo }).length === 0) checkText(library, linksTo);
  if (topicId !== undefined && library.annotations({ topicId }).length === 0) valueOrThrow(library.topic(topicId));
}

/** @throws CommandFailure */
export function checkText(library: Library, textId: string): void {
  if (library.texts().some((text) => text.id === textId)) return;
  throw new CommandFailure({ message: wording.library.textMissing(textId) });
}
