import { wording } from '../wording';
import { type All, type Query, queryLimit, type Run } from './query';

const { search } = wording;

/** Says in Chinese how a query was read, so that nobody must know the signs; `words` are the terms of a run, if several. */
export function readingOf(query: Query, words: (run: Run) => readonly string[], isCut: boolean): string {
  const read = search.readAs(sentence(query, words));
  return isCut ? `${read}${search.readOnly(queryLimit)}` : read;
}

function sentence(query: Query, words: (run: Run) => readonly string[]): string {
  if (query.kind === 'run') return search.contains(runIn(query, words));
  if (query.kind === 'any') return search.containsAny(query.parts.map((part) => inside(part, words)));
  return allSentence(query, words);
}

function allSentence({ parts, excluded }: All, words: (run: Run) => readonly string[]): string {
  const [only] = parts;
  const wanted =
    parts.length === 1 && only ? sentence(only, words) : search.containsAll(parts.map((part) => inside(part, words)));
  return excluded.length === 0 ? wanted : wanted + search.containsNone(excluded.map((part) => inside(part, words)));
}

/** A part inside a sentence: a quoted run, or a sentence of its own in parentheses. */
function inside(query: Query, words: (run: Run) => readonly string[]): string {
  return query.kind === 'run' ? runIn(query, () => []) : search.grouped(sentence(query, words));
}

function runIn(run: Run, words: (run: Run) => readonly string[]): string {
  const quoted = run.field === null ? search.quoted(run.text) : search.quotedIn(search.fields[run.field], run.text);
  const apart = words(run);
  return apart.length < 2 ? quoted : quoted + search.orApart(apart.map(search.quoted));
}
