/** 引文核对 from the command line. */
import type { Verdict } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { type Command, valueOrThrow } from './command';
import { onlyOperand } from './take';

const words = wording.kb;

export const check: Command = {
  options: { style: 'value' },
  read(line) {
    const file = onlyOperand(line, words.draftFile);
    return async (library, give) => {
      const { text, verdicts } = valueOrThrow(await library.checkFile(file));
      const draft = { characters: text.length, quotations: verdicts.length };
      await give({
        json: { draft, verdicts },
        text: () =>
          [
            words.checked(draft.characters, draft.quotations),
            ...verdicts.flatMap((one, at) => lines(one, at + 1)),
          ].join('\n'),
      });
    };
  },
};

function lines(verdict: Verdict, number: number): readonly string[] {
  const { status, quote, isPhrase, best, citation, others, edits, pieces, claimed } = verdict;
  const first = words.verdictLine(number, wording.check.statuses[status], quote, isPhrase);
  if (best === null) return [first];
  if (status === 'not-found') return [first, words.verdictNearest(best.text, citation)];
  const changes = edits.map(({ op, text }) => words.verdictEdit[op](text)).join('');
  return [
    first,
    words.verdictSource(citation, others.length),
    ...(claimed === null ? [] : [words.verdictClaimed(claimed)]),
    ...(status === 'altered' || status === 'punctuation' ? [words.verdictEdits(changes)] : []),
    ...(status === 'spliced' ? pieces.map((piece) => words.verdictPiece(piece.text, piece.textTitle)) : []),
  ];
}
