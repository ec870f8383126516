/** Topics from the command line: `topic ID` shows it; `assign`, `unassign` and `reset` say what belongs to it. */
import type { TopicDecision } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { type Action, type Command, valueOrThrow } from './command';
import { type CommandLine, UsageError } from './parse';
import { passageLines } from './print';
import { hasFlag, onlyOperand } from './take';

const words = wording.kb;

/** What each word says of a passage and a topic; `reset` leaves it to the machine again. */
const decisions: ReadonlyMap<string, TopicDecision | null> = new Map([
  ['assign', 'in'],
  ['unassign', 'out'],
  ['reset', null],
]);

export const topic: Command = {
  options: { style: 'value' },
  read(line) {
    const [name = '', ...operands] = line.operands;
    const decision = decisions.get(name);
    return decision === undefined ? show(line) : decide(decision, operands);
  },
};

export const guideline: Command = {
  options: { off: 'flag' },
  read(line) {
    const textId = onlyOperand(line, words.arguments.textId);
    const isGuideline = !hasFlag(line, 'off');
    return async (library, give) => {
      const text = valueOrThrow(library.setGuideline(textId, isGuideline));
      await give({ json: { text }, text: () => words.guidelineSet(text.title, isGuideline) });
    };
  },
};

function show(line: CommandLine): Action {
  const topicId = onlyOperand(line, words.arguments.topicId);
  return async (library, give) => {
    await library.updateTopics();
    const page = valueOrThrow(library.topic(topicId));
    const topics = library.topics().flatMap((group) => group.topics);
    const alsoIn = (topicIds: readonly string[]) => {
      const others = topics.filter(({ id }) => id !== page.topic.id && topicIds.includes(id));
      return others.length === 0 ? [] : [`  ${words.alsoInTopics(others.map(({ title }) => title))}`];
    };
    await give({
      json: page,
      text: () =>
        [
          words.topicLine(page.topic.title, page.passages.length),
          ...page.definition.flatMap(passageLines),
          ...page.passages.flatMap(({ passage, textTitle, evidence, topicIds }) => [
            '',
            `《${textTitle}》　${passage.id}`,
            passage.text,
            ...evidence.map(({ reason }) => `  ${reason}`),
            ...alsoIn(topicIds),
          ]),
        ].join('\n'),
    });
  };
}

function decide(decision: TopicDecision | null, [passageId, topicId, next]: readonly string[]): Action {
  if (passageId === undefined) throw new UsageError(words.argumentMissing(words.arguments.passageId));
  if (topicId === undefined) throw new UsageError(words.argumentMissing(words.arguments.topicId));
  if (next !== undefined) throw new UsageError(words.argumentUnwanted(next));
  return async (library, give) => {
    const before = valueOrThrow(library.decideTopic({ passageId, topicId, decision }));
    await give({ json: { passageId, topicId, decision, before }, text: () => words.topicDecided(decision) });
  };
}
