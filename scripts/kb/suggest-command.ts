import { wording } from '../../corpus/wording';
import type { Command } from './command';
import { countOf, onlyOperand } from './take';

const words = wording.kb;

/** What the search box would offer. */
export const suggest: Command = {
  options: { limit: 'value' },
  read(line) {
    const prefix = onlyOperand(line, words.arguments.prefix);
    const limit = countOf(line, 'limit');
    return async (library, give) => {
      await library.updateTopics();
      await library.warmUp();
      const suggestions = library.suggest(prefix, limit);
      await give({
        json: { suggestions },
        text: () => suggestions.map(({ term, kind, count }) => words.suggestion(term, kind, count)).join('\n'),
      });
    };
  },
};
