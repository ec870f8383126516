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

/** What may stand at the end of a query is looked for in so many UTF-16 code units: a megabyte may be pasted. */
const tailLength = 40;

/** Without an operator at the end that has nothing to join yet, so that no search runs for the operator itself. */
export function finishedPart(query: string): string {
  const open = /\s+(?:(?:或|OR)\s+|不含\s*|[-－]\s*)$/u.exec(query.slice(-tailLength));
  return open === null ? query : query.slice(0, query.length - open[0].length);
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
