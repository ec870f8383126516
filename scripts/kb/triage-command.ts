import { wording } from '../../corpus/wording';
import { type Command, valueOrThrow } from './command';
import { passageLines } from './print';
import { countOf, given, onlyOperand } from './take';

const words = wording.kb;

/** The passages that belong to no topic of a guideline, likeliest first, with the topics that come nearest. */
export const triage: Command = {
  options: { limit: 'value', style: 'value' },
  read(line) {
    const guidelineId = onlyOperand(line, words.arguments.textId);
    const limit = countOf(line, 'limit');
    return async (library, give) => {
      await library.updateTopics();
      valueOrThrow(library.readText(guidelineId));
      const result = library.triage({ guidelineId, ...given({ limit }) });
      const topics = library.topics().flatMap((group) => group.topics);
      const titleOf = (topicId: string) => topics.find(({ id }) => id === topicId)?.title ?? topicId;
      await give({
        json: result,
        text: () =>
          [
            words.triage(result.waiting, result.passed),
            ...result.items.flatMap(({ passage, textTitle, guesses }) => [
              '',
              `《${textTitle}》`,
              ...passageLines(passage),
              ...guesses.map((id, index) => `  ${index + 1}. ${titleOf(id)}`),
            ]),
          ].join('\n'),
      });
    };
  },
};
