import { readPlainText } from '../../corpus/library/drafts/read-plain-text';
import type { Library, SearchField, SearchRequest } from '../../corpus/library/interface';
import { type Hit, matchKinds, type Result } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { checkText } from './annotation-filter';
import { type Answer, type Command, valueOrThrow } from './command';
import { UsageError } from './parse';
import { resultLines } from './print';
import { choiceOf, countOf, given, hasFlag, noOperands, onlyOperand, optionOf } from './take';

const fields: readonly SearchField[] = ['body', 'heading', 'title', 'note', 'all'];

/** For one query, or for each line of a file. */
export const search: Command = {
  options: {
    batch: 'value',
    limit: 'value',
    offset: 'value',
    text: 'value',
    topic: 'value',
    in: 'value',
    'no-synonyms': 'flag',
    partial: 'flag',
    fold: 'flag',
    match: 'value',
    style: 'value',
  },
  read(line) {
    const request = given({
      limit: countOf(line, 'limit'),
      offset: countOf(line, 'offset'),
      textId: optionOf(line, 'text'),
      topicId: optionOf(line, 'topic'),
      field: choiceOf(line, 'in', fields),
      hasSynonyms: hasFlag(line, 'no-synonyms') ? false : undefined,
      hasPartial: hasFlag(line, 'partial') ? true : undefined,
      foldsEditions: hasFlag(line, 'fold') ? true : undefined,
      match: choiceOf(line, 'match', matchKinds),
    });
    const file = optionOf(line, 'batch');
    if (file !== undefined && line.operands.length > 0) {
      throw new UsageError(wording.kb.exactlyOne([wording.kb.arguments.query, '--batch']));
    }
    if (file !== undefined) noOperands(line);
    const query = file === undefined ? onlyOperand(line, wording.kb.arguments.query) : null;
    return async (library, give) => {
      const queries = query === null ? valueOrThrow(queriesIn(file ?? '')) : [query];
      checkFilters(library, request);
      await library.warmUp();
      if (request.topicId !== undefined) await library.updateTopics();
      for (const one of queries) await give(answerOf(library, { ...request, query: one }));
    };
  },
};

/** A filter that nothing can pass is a slip of the hand, not an answer. */
function checkFilters(library: Library, { textId, topicId }: Partial<SearchRequest>): void {
  if (textId !== undefined) checkText(library, textId);
  if (topicId !== undefined) valueOrThrow(library.topic(topicId));
}

function answerOf(library: Library, request: SearchRequest): Answer {
  const result = library.search(request);
  return { json: { ...result, hits: result.hits.map(ofKnownKind) }, text: () => resultLines(result).join('\n') };
}

/** Scripts know one kind for words that stand apart, whether all of them or some. */
function ofKnownKind(hit: Hit): Hit {
  return hit.match === 'some' ? { ...hit, match: 'terms' } : hit;
}

/** Lines are kept as they are, blanks and empty ones too: the answers stand in the order of the lines. */
function queriesIn(file: string): Result<readonly string[]> {
  const content = readPlainText(file);
  if (!content.ok) return content;
  const lines = content.value.split(/\r?\n/u);
  return { ok: true, value: lines.at(-1) === '' ? lines.slice(0, -1) : lines };
}
