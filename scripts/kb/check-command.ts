/** 引文核对 from the command line. */
import type { CheckedDraft, Library } from '../../corpus/library/interface';
import { writeWhole } from '../../corpus/library/write-file';
import type { Verdict } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { type Command, valueOrThrow } from './command';
import { UsageError } from './parse';
import { given, hasFlag, onlyOperand, optionOf } from './take';

const words = wording.kb;

export const check: Command = {
  options: { style: 'value', out: 'value', report: 'value', force: 'flag' },
  read(line) {
    const file = onlyOperand(line, words.draftFile);
    const out = optionOf(line, 'out');
    const replace = hasFlag(line, 'force');
    const report = optionOf(line, 'report');
    const format = report === undefined ? null : reportFormat(report);
    if (replace && out === undefined && report === undefined) throw new UsageError(words.forceAlone);
    return async (library, give) => {
      const checked =
        out === undefined ? valueOrThrow(await library.checkFile(file)) : await annotated(library, file, out, replace);
      if (report !== undefined && format !== null) await writeReport(library, checked, { report, format, replace });
      const { text, verdicts } = checked;
      const draft = { characters: text.length, quotations: verdicts.length };
      await give({
        json: { draft, verdicts, ...given({ file: out, report }) },
        text: () =>
          [
            words.checked(draft.characters, draft.quotations),
            ...verdicts.flatMap((one, at) => lines(one, at + 1)),
            ...(out === undefined ? [] : [words.annotatedDraft(out, verdicts.length)]),
            ...(report === undefined ? [] : [words.checkReport(report)]),
          ].join('\n'),
      });
    };
  },
};

/** Writes the draft with its comments. @throws CommandFailure */
async function annotated(library: Library, file: string, out: string, replace: boolean): Promise<CheckedDraft> {
  const made = await library.annotateDraft({ file, decisions: [], citations: 'brackets' });
  const { bytes, draft } = valueOrThrow(made);
  valueOrThrow(writeWhole(out, bytes, { replace }));
  return draft;
}

/** @throws UsageError for a name that says no kind of document with pages. */
function reportFormat(file: string): 'docx' | 'html' {
  const format = (['docx', 'html'] as const).find((known) => file.toLowerCase().endsWith(`.${known}`));
  if (format === undefined) throw new UsageError(words.reportName(file));
  return format;
}

/** @throws CommandFailure */
async function writeReport(
  library: Library,
  { name, text, blocks }: CheckedDraft,
  { report, format, replace }: { readonly report: string; readonly format: 'docx' | 'html'; readonly replace: boolean },
): Promise<void> {
  const select = { kind: 'check', draft: { name, text, blocks }, decisions: [] } as const;
  const { bytes } = valueOrThrow(await library.renderExport({ select, groupBy: 'text', format }));
  valueOrThrow(writeWhole(report, bytes, { replace }));
}

function lines(verdict: Verdict, number: number): readonly string[] {
  const { status, quote, isPhrase, best, citation, others, edits, pieces, claimed, turnedBy } = verdict;
  const first = words.verdictLine(number, wording.check.statuses[status], quote, isPhrase);
  if (best === null) return [first];
  if (status === 'not-found') return [first, words.verdictNearest(best.text, citation)];
  const changes = edits.map(({ op, text }) => words.verdictEdit[op](text)).join('');
  return [
    first,
    words.verdictSource(citation, others.length),
    ...(claimed === null ? [] : [words.verdictClaimed(claimed)]),
    ...(turnedBy === null ? [] : [words.verdictTurned(turnedBy)]),
    ...(status === 'altered' || status === 'punctuation' ? [words.verdictEdits(changes)] : []),
    ...(status === 'spliced' ? pieces.map((piece) => words.verdictPiece(piece.text, piece.textTitle)) : []),
  ];
}
