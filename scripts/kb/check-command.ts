/** 引文核对 from the command line. */
import type { CheckedDraft, Library } from '../../corpus/library/interface';
import { writeWhole } from '../../corpus/library/write-file';
import type { Verdict } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { type Command, valueOrThrow } from './command';
import { UsageError } from './parse';
import { hasFlag, onlyOperand, optionOf } from './take';

const words = wording.kb;

export const check: Command = {
  options: { style: 'value', out: 'value', force: 'flag' },
  read(line) {
    const file = onlyOperand(line, words.draftFile);
    const out = optionOf(line, 'out');
    const replace = hasFlag(line, 'force');
    if (replace && out === undefined) throw new UsageError(words.forceAlone);
    return async (library, give) => {
      const { text, verdicts } =
        out === undefined ? valueOrThrow(await library.checkFile(file)) : await annotated(library, file, out, replace);
      const draft = { characters: text.length, quotations: verdicts.length };
      await give({
        json: { draft, verdicts, ...(out === undefined ? {} : { file: out }) },
        text: () =>
          [
            words.checked(draft.characters, draft.quotations),
            ...verdicts.flatMap((one, at) => lines(one, at + 1)),
            ...(out === undefined ? [] : [words.annotatedDraft(out, verdicts.length)]),
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
