/** What `session add` and `collection add` put in. */
import { excerptsFrom } from '../../corpus/annotate/annotated-words';
import type { EntryAddition, Library } from '../../corpus/library/interface';
import { wording } from '../../corpus/wording';
import { CommandFailure } from './command';
import { type CommandLine, type OptionKinds, UsageError } from './parse';
import { countOf, given, optionOf, optionsOf } from './take';

const words = wording.kb;

export const entryAdditionOptions: OptionKinds = {
  start: 'value',
  end: 'value',
  note: 'value',
  hint: 'value',
  annotation: 'values',
  heading: 'value',
};

/**
 * A heading first, then words of passages, then those of annotations with their notes. An annotation that lost its place
 * has no words to be taken from the text: CommandFailure. `hasOther`: something else is put in, too. @throws UsageError
 */
export function entryAdditions(
  line: CommandLine,
  passageIds: readonly string[],
  hasOther = false,
): (library: Library) => readonly EntryAddition[] {
  const heading = optionOf(line, 'heading');
  const annotationIds = optionsOf(line, 'annotation');
  const part = given({
    start: countOf(line, 'start'),
    end: countOf(line, 'end'),
    note: optionOf(line, 'note'),
    hint: optionOf(line, 'hint'),
  });
  const [oneAlone] = Object.keys(part);
  if (oneAlone !== undefined && passageIds.length !== 1) {
    throw new UsageError(words.onlyWith(`--${oneAlone}`, words.session.onePassage));
  }
  if (heading === undefined && passageIds.length + annotationIds.length === 0 && !hasOther) {
    throw new UsageError(words.argumentMissing(words.arguments.passageId));
  }
  return (library) => [
    ...(heading === undefined ? [] : [{ kind: 'heading', title: heading } as const]),
    ...passageIds.map((passageId) => ({ kind: 'excerpt', passageId, ...part }) as const),
    ...annotationIds.flatMap((id) => annotated(library, id)),
  ];
}

function annotated(library: Library, id: string): readonly EntryAddition[] {
  const [entry] = library.annotations({ ids: [id] });
  if (entry === undefined) throw new CommandFailure({ message: wording.annotate.annotationMissing(id) });
  if (entry.annotation.placement === 'unplaced')
    throw new CommandFailure({ message: words.session.annotationLost(id) });
  return excerptsFrom(entry).map((excerpt) => ({ kind: 'excerpt', ...excerpt }));
}
