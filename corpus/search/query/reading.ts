import { wording } from '../../wording';
import { type All, type Pattern, type Query, queryLimit, type Run } from './query';

const { search } = wording;

/** Characters of a run, parts of a query and words of a run that are said; more would not be read. */
const longestRun = 30;
const mostParts = 10;
const mostWords = 8;

/** Says in Chinese how a query was read, so that nobody must know the signs; `words` are the terms of a run, if several. */
export function readingOf(query: Query, words: (run: Run) => readonly string[], isCut: boolean): string {
  const read = search.readAs(sentence(query, words));
  return isCut ? `${read}${search.readOnly(queryLimit)}` : read;
}

function sentence(query: Query, words: (run: Run) => readonly string[]): string {
  if (query.kind === 'run') return search.contains(runIn(query, words));
  if (query.kind === 'pattern') return search.contains(patternIn(query));
  if (query.kind === 'any') return search.containsAny(listed(query.parts, words));
  return allSentence(query, words);
}

function allSentence({ parts, excluded }: All, words: (run: Run) => readonly string[]): string {
  const [only] = parts;
  const wanted = parts.length === 1 && only ? sentence(only, words) : search.containsAll(listed(parts, words));
  return excluded.length === 0 ? wanted : wanted + search.containsNone(listed(excluded, words));
}

function listed(parts: readonly Query[], words: (run: Run) => readonly string[]): string[] {
  const said = parts.slice(0, mostParts).map((part) => inside(part, words));
  return parts.length > mostParts ? [...said, search.andMore(parts.length - mostParts)] : said;
}

/** A part inside a sentence: a quoted run, or a sentence of its own in parentheses. */
function inside(query: Query, words: (run: Run) => readonly string[]): string {
  if (query.kind === 'pattern') return patternIn(query);
  return query.kind === 'run' ? runIn(query, () => []) : search.grouped(sentence(query, words));
}

function patternIn({ text, words, distance }: Pattern): string {
  if (distance === null) return search.wild(search.quoted(text));
  return search.near(
    words.map((word) => runIn(word, () => [])),
    distance,
  );
}

function runIn(run: Run, words: (run: Run) => readonly string[]): string {
  const characters = [...run.text];
  const text = characters.length > longestRun ? search.shortened(characters.slice(0, longestRun).join('')) : run.text;
  const quoted = run.field === null ? search.quoted(text) : search.quotedIn(search.fields[run.field], text);
  const apart = words(run);
  return apart.length < 2 || apart.length > mostWords ? quoted : quoted + search.orApart(apart.map(search.quoted));
}
