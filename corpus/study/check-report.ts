/** 核对情况: what became of the quotations of a draft, on one page, for whoever answers for the draft. */
import type { Edit, QuotationDecision, Verdict, VerdictStatus } from '../model';
import { wording } from '../wording';
import { citedWhereChosen } from './cited-place';
import type { Block, StudyDocument, TableBlock } from './document';
import { needsLook } from './needs-look';
import { heading } from './numbered-heading';
import { printedDate } from './printed-date';
import { shortenedQuote } from './shortened-quote';

const words = wording.check.report;

export interface CheckReportInput {
  /** Base name of the draft; empty for text that was pasted. */
  readonly name: string;
  readonly text: string;
  /** In the order of the draft. */
  readonly verdicts: readonly Verdict[];
  /** By the start of the quotation. */
  readonly decisions: ReadonlyMap<number, QuotationDecision>;
  /** Of the library that the draft was compared with. */
  readonly textCount: number;
  /** Local calendar day, `2026-11-23`. */
  readonly today: string;
}

/** Rows that stand on the page beside the rest; the others are counted. */
const mostRows = 5;
/** Characters of a quotation: enough to find it in the draft. */
const longestQuote = 18;

const statuses: readonly VerdictStatus[] = ['exact', 'punctuation', 'altered', 'spliced', 'misattributed', 'not-found'];

/** Worst first: what stands at the top is seen. */
const gravest: readonly VerdictStatus[] = ['altered', 'spliced', 'misattributed', 'exact', 'punctuation', 'not-found'];

/** The report on a draft that was checked. */
export function buildCheckReport(input: CheckReportInput): StudyDocument {
  const { name, text, verdicts, textCount } = input;
  const date = printedDate(input.today);
  const open = [...verdicts.entries()].filter(([, verdict]) => needsLook(verdict));
  return {
    title: words.title,
    subtitle: words.subtitle(name),
    date,
    itemCount: verdicts.length,
    blocks: [
      { kind: 'paragraph', text: words.checked(date, textCount, [...text].length, verdicts.length) },
      { kind: 'paragraph', text: words.meaning },
      heading(1, 1, words.results),
      counts(verdicts),
      heading(1, 2, words.toLookAt(open.length)),
      ...openBlocks(open, input),
      {
        kind: 'form',
        rows: [
          [
            { label: words.checker, lines: [] },
            { label: words.responsible, lines: [] },
          ],
        ],
      },
    ],
    signature: null,
    attachments: [],
  };
}

/** How many there are of each result; stock phrases that the library lacks are told apart: nobody is accused of them. */
function counts(verdicts: readonly Verdict[]): TableBlock {
  const phrases = verdicts.filter((verdict) => verdict.isPhrase && !needsLook(verdict) && verdict.status !== 'exact');
  const counted = verdicts.filter((verdict) => !phrases.includes(verdict));
  const row = [
    ...statuses.map((status) => counted.filter((verdict) => verdict.status === status).length),
    phrases.length,
  ];
  const titles = [...statuses.map((status) => wording.check.statuses[status]), words.phrases];
  return {
    kind: 'table',
    columns: titles.map((title) => ({ title, share: 1 })),
    rows: [row.map(String)],
  };
}

function openBlocks(open: readonly (readonly [number, Verdict])[], { text, decisions }: CheckReportInput): Block[] {
  if (open.length === 0) return [{ kind: 'paragraph', text: words.nothingToLookAt }];
  const { number, paragraph, result, quote, source, decision } = words.columns;
  const isDone = ({ start }: Verdict): number => Number(decided(decisions.get(start)) !== words.open);
  const table: TableBlock = {
    kind: 'table',
    columns: [
      { title: number, share: 4 },
      { title: paragraph, share: 4 },
      { title: result, share: 8 },
      { title: quote, share: 26 },
      { title: source, share: 31 },
      { title: decision, share: 8 },
    ],
    rows: open
      .toSorted(([, one], [, other]) => isDone(one) - isDone(other) || graveness(one) - graveness(other))
      .slice(0, mostRows)
      .map(([index, verdict]) => [
        String(index + 1),
        String(paragraphAt(text, verdict.start)),
        wording.check.statuses[verdict.status],
        shortenedQuote(verdict.quote, longestQuote),
        sourceOf(citedWhereChosen(verdict, decisions.get(verdict.start))),
        decided(decisions.get(verdict.start)),
      ]),
  };
  const rest = open.length - mostRows;
  return rest > 0 ? [table, { kind: 'paragraph', text: words.furtherRows(rest) }] : [table];
}

function graveness({ status }: Verdict): number {
  return gravest.indexOf(status);
}

/** From 1, as a reader counts: empty lines are none. */
function paragraphAt(text: string, start: number): number {
  const before = text.slice(0, start).split('\n');
  return before.slice(0, -1).filter((line) => line.trim() !== '').length + 1;
}

function sourceOf(verdict: Verdict): string {
  const { status, best, citation, pieces, claimed, turnedBy, edits } = verdict;
  const turned = turnedBy === null ? [] : [words.turned(turnedBy)];
  switch (status) {
    case 'exact':
      return [...turned, citation].join('');
    case 'punctuation':
    case 'altered':
      return [...turned, words.changes(changesOf(edits)), citation].join('');
    case 'spliced':
      return words.pieces(
        pieces.map((piece) => words.piece(shortenedQuote(piece.text, longestQuote), piece.textTitle)),
      );
    case 'misattributed':
      return [...turned, words.claimed(claimed ?? '', citation)].join('');
    case 'not-found':
      return best === null ? words.notFound : words.nearest(shortenedQuote(best.text, longestQuote), citation);
  }
}

/** What the draft has in place of what the source has, each change as a person would say it. */
function changesOf(edits: readonly Edit[]): readonly string[] {
  const changes: { own: string; source: string }[] = [];
  let isInside = false;
  for (const { op, text } of edits) {
    if (op !== 'equal' && !isInside) changes.push({ own: '', source: '' });
    isInside = op !== 'equal';
    const last = changes.at(-1);
    if (last === undefined) continue;
    if (op === 'insert') last.own += text;
    if (op === 'delete') last.source += text;
  }
  return changes.map(({ own, source }) => words.change(own, source));
}

function decided(decision: QuotationDecision | undefined): string {
  if (decision?.isReplaced) return words.replaced;
  return decision?.isIgnored ? words.kept : words.open;
}
