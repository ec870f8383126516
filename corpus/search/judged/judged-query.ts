export const queryKinds = [
  'topic',
  'quotation',
  'name',
  'number',
  'speaker',
  'character',
  'four',
  'traditional',
  'typo',
  'words',
  'law',
] as const;

/** What someone typed: a matter, words that are half remembered, the name of a campaign, who said it, a law's question … */
export type QueryKind = (typeof queryKinds)[number];

const grades = [0, 1, 2, 3] as const;

/** 3 answers the query, 2 is good to have beside it, 1 touches it, 0 does not belong. */
export type Grade = (typeof grades)[number];

export interface Judgement {
  /** Of a shipped text its place in the source, from 0; of a law its title without the name of the state. */
  readonly text: string;
  /** How one passage of the text begins, and no other; or the whole of it. */
  readonly opening: string;
  readonly grade: Grade;
}

export interface JudgedQuery {
  readonly query: string;
  readonly kind: QueryKind;
  /** Of every passage that was judged. */
  readonly judgements: readonly Judgement[];
}

/**
 * Reads a table of judgements: a line `# kind query`, then lines of a grade and the passages that have it, as
 * `text:opening|opening`. @throws on any other line.
 */
export function judgedQueries(table: string): readonly JudgedQuery[] {
  return table
    .trim()
    .split('\n\n')
    .map((entry): JudgedQuery => {
      const [head = '', ...lines] = entry.split('\n');
      const [, name, query] = /^# (\S+) (.+)$/.exec(head) ?? [];
      const kind = queryKinds.find((known) => known === name);
      if (kind === undefined || query === undefined) throw new Error(`no kind and query: ${head}`);
      return { query, kind, judgements: lines.flatMap(judgementsOf) };
    });
}

function judgementsOf(line: string): Judgement[] {
  const [first = '', ...passages] = line.split(' ');
  const grade = gradeOf(first);
  return passages.flatMap((passage) => {
    const [text = '', openings = ''] = passage.split(':');
    return openings.split('|').map((opening) => ({ text, opening, grade }));
  });
}

function gradeOf(digit: string): Grade {
  const grade = grades.find((known) => String(known) === digit);
  if (grade === undefined) throw new Error(`no grade: ${digit}`);
  return grade;
}
