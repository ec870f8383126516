import type { AnnotationFilter } from '../../corpus/library/interface';
import { annotationColors } from '../../corpus/model';
import type { CommandLine, OptionKinds } from './parse';
import { choiceOf, given, optionOf } from './take';

export const annotationFilterOptions: OptionKinds = {
  text: 'value',
  tag: 'value',
  color: 'value',
  topic: 'value',
  words: 'value',
};

export function annotationFilter(line: CommandLine): AnnotationFilter {
  return given({
    textId: optionOf(line, 'text'),
    tag: optionOf(line, 'tag'),
    color: choiceOf(line, 'color', annotationColors),
    topicId: optionOf(line, 'topic'),
    words: optionOf(line, 'words'),
  });
}
