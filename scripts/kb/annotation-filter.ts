import type { AnnotationFilter, Library } from '../../corpus/library/interface';
import { annotationColors } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { CommandFailure, valueOrThrow } from './command';
import type { CommandLine, OptionKinds } from './parse';
import { choiceOf, given, optionOf } from './take';

export const annotationFilterOptions: OptionKinds = {
  text: 'value',
  tag: 'value',
  color: 'value',
  topic: 'value',
  words: 'value',
  'links-to': 'value',
};

export function annotationFilter(line: CommandLine): AnnotationFilter {
  return given({
    textId: optionOf(line, 'text'),
    tag: optionOf(line, 'tag'),
    color: choiceOf(line, 'color', annotationColors),
    topicId: optionOf(line, 'topic'),
    words: optionOf(line, 'words'),
    linksTo: optionOf(line, 'links-to'),
  });
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
