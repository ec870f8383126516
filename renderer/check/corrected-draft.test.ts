import { expect, it } from 'vitest';
import type { Verdict } from '../../electron/contract';
import { correctedDraft, undecided } from './corrected-draft';

const text = '他说：“要信任群众”，又说：“要依靠群众”。';

function verdictOn(quote: string, wording: string | null): Verdict {
  const start = text.indexOf(quote);
  return {
    quote,
    start,
    end: start + quote.length,
    status: wording === null ? 'exact' : 'altered',
    best: null,
    edits: [],
    citation: '《题名》（某会议）',
    bracketed: '（《题名》，某会议）',
    others: [],
    form: 'marked',
    isPhrase: false,
    hasOmission: false,
    pieces: [],
    claimed: null,
    turnedBy: null,
    wording,
  };
}

const verdicts = [verdictOn('要信任群众', '要相信群众'), verdictOn('要依靠群众', null)];

it('leaves a draft as it is while nothing is decided', () => {
  expect(correctedDraft(text, verdicts, {})).toBe(text);
});

it('puts in the exact wording, and citations behind the marks', () => {
  const [one, other] = verdicts;
  const decisions = {
    [one?.start ?? 0]: { ...undecided, isReplaced: true },
    [other?.start ?? 0]: { ...undecided, isCited: true },
  };
  expect(correctedDraft(text, verdicts, decisions)).toBe(
    '他说：“要相信群众”，又说：“要依靠群众”（《题名》，某会议）。',
  );
});
