import { wording } from '../../corpus/wording';

/** What joins two words of a query, as the buttons beside the search box write it. */
export const operators = { and: ' ', or: ' 或 ', not: ' 不含 ' } as const;
export type Operator = keyof typeof operators;

export interface TypedText {
  readonly text: string;
  /** Where the next character goes. */
  readonly caret: number;
}

/** Puts an operator after the word that the selection ends in; blanks around it and an operator left open give way. */
export function withOperator({ text, caret }: TypedText, operator: Operator): TypedText {
  const before = finishedPart(text.slice(0, caret)).trimEnd();
  const joined = `${before}${operators[operator]}`;
  return { text: joined + text.slice(caret).trimStart(), caret: joined.length };
}

/** Where a word may be looked for, by the names that a query writes before it: 标签:班子. */
export const queryFields = ['title', 'heading', 'body', 'note', 'tag'] as const;
export type QueryField = (typeof queryFields)[number];

const fieldNames = wording.search.fields;
const anyField = queryFields.map((field) => fieldNames[field]).join('|');
const namedBefore = new RegExp(`(?:${anyField})[:：]$`, 'u');
const openField = new RegExp(`(?<=^|\\s)[-－]?(?:${anyField})[:：]\\s*$`, 'u');

/** Puts the name of a field before the word that the caret is in or behind; another name there gives way. */
export function withField({ text, caret }: TypedText, field: QueryField): TypedText {
  const before = text.slice(0, caret);
  const word = wordInHand(before);
  const lead = before.slice(0, before.length - word.length).replace(namedBefore, '');
  const named = `${lead}${fieldNames[field]}:${word}`;
  return { text: named + text.slice(caret), caret: named.length };
}

/** What may stand at the end of a query is looked for in so many UTF-16 code units: a megabyte may be pasted. */
const tailLength = 40;

const openOperator = /\s+(?:(?:或|OR)\s+|不含\s*|[-－]\s*)$/u;

/**
 * Without a field name or an operator at the end that has nothing to name or join yet, so that no search runs for
 * those themselves.
 */
export function finishedPart(query: string): string {
  return [openField, openOperator].reduce((rest, sign) => {
    const open = sign.exec(rest.slice(-tailLength));
    return open === null ? rest : rest.slice(0, rest.length - open[0].length);
  }, query);
}

/**
 * The word that is being typed, after the last blank, sign or field name; it ends where the query does. Empty where
 * it is too long to be a word.
 */
export function wordInHand(query: string): string {
  const word = /[^\s:：()（）"“”「」]*$/u.exec(query.slice(-tailLength))?.[0] ?? '';
  return word.length === tailLength ? '' : word.replace(/^[-－−]/u, '');
}

/** The query with `term` for the word that is being typed; a term with blanks is a phrase. */
export function withTerm(query: string, term: string): string {
  const rest = query.slice(0, query.length - wordInHand(query).length);
  return rest + (/\s/u.test(term) ? `“${term}”` : term);
}
