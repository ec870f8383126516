/** Every quotation of a draft, with its verdict. */
import { exchangeQuotationMarks } from '../cite';
import type { CitablePlace, Verdict, VerdictStatus } from '../model';
import { fold } from '../search/fold/fold';
import { Attribution } from './attribution';
import { type Claim, claimOf } from './claim';
import { type DraftQuotation, type DraftText, wordsOf } from './draft-text';
import { editsOf } from './edits';
import { findQuotations } from './find-quotations';
import { type Finding, type Inquiry, likeFinding, literalFinding } from './finding';
import { joinedFinding, literalParts } from './joined-finding';
import { partsOf, withParts } from './omission';
import { Seeds } from './seeds';
import type { QuotableLibrary } from './source';
import { narrowed, type Place, quotedPlace, wordsAt } from './stretch';
import { turningBefore } from './turning';

interface Case {
  readonly quotation: DraftQuotation;
  readonly claim: Claim;
  readonly parts: readonly string[];
  /** Null where the words do not stand in the library as they are. */
  finding: Finding | null;
}

/**
 * The verdicts, in the order of the draft; steps are short, and each tells what share of the work is done.
 * 20,000 characters against 60 MB of texts take some two seconds of processor time.
 */
export function* judgeQuotations(draft: DraftText, library: QuotableLibrary): Generator<number, readonly Verdict[]> {
  const attribution = new Attribution(library);
  const inquiry: Inquiry = { library, attribution, seeds: null };
  const cases: Case[] = [];
  const quotations = findQuotations(draft);
  for (const [index, quotation] of quotations.entries()) {
    cases.push(caseOf(draft.text, quotation, inquiry));
    yield index / quotations.length / 3;
  }
  const open = cases.filter(({ finding, quotation }) => finding === null && !quotation.isPhrase);
  if (open.length > 0) {
    const seeds = new Seeds(open.map(({ quotation }) => fold(quotation.quote)));
    for (const _ of seeds.lookThrough(library.folded())) yield 1 / 3;
    for (const [index, one] of open.entries()) {
      one.finding = unlikeFinding(one, { ...inquiry, seeds });
      yield (2 + index / open.length) / 3;
    }
  }
  return cases.map((one) => verdictOf(draft.text, one, inquiry));
}

function caseOf(draft: string, quotation: DraftQuotation, inquiry: Inquiry): Case {
  const claim = claimOf(draft, quotation);
  const longer = quotation.furtherEnds
    .toReversed()
    .map((end) => ({ end, quote: wordsOf(draft.slice(quotation.start, end)) }));
  for (const one of [...longer, quotation]) {
    const parts = partsOf(one.quote);
    const [only = one.quote, ...more] = parts;
    const finding =
      more.length > 0
        ? literalParts(parts, quotation.mark, claim, inquiry)
        : literalFinding(only, quotation.mark, claim, inquiry);
    if (finding !== null) return { quotation: { ...quotation, ...one }, claim, parts, finding };
  }
  return { quotation, claim, parts: partsOf(quotation.quote), finding: null };
}

function unlikeFinding({ quotation: { quote, mark }, claim, parts }: Case, inquiry: Inquiry): Finding {
  const [only = quote, ...more] = parts;
  if (more.length === 0) return likeFinding(only, mark, claim, inquiry);
  return joinedFinding(
    parts.map((part) => literalFinding(part, mark, claim, inquiry) ?? likeFinding(part, mark, claim, inquiry)),
    parts,
  );
}

function verdictOf(
  draft: string,
  { quotation, claim, parts, finding }: Case,
  { library, attribution }: Inquiry,
): Verdict {
  const { quote, start, end, form, isPhrase } = quotation;
  const base = { quote, start, end, form, isPhrase, hasOmission: parts.length > 1 || parts[0] !== quote };
  const place = finding?.place ?? null;
  const passage = place?.stretch.passages[0];
  const isAccused = finding?.status === 'altered' && isPhrase;
  if (finding === null || place === null || passage === undefined || isAccused) {
    const nowhere = { best: null, citation: '', bracketed: '', others: [], pieces: [], claimed: null, wording: null };
    return { ...base, ...nowhere, edits: [], status: 'not-found', turnedBy: null };
  }
  const places = [place, ...finding.others];
  const isRight = finding.status === 'exact' || finding.status === 'punctuation';
  const agrees = places.some(({ stretch }) => stretch.passages.some((own) => attribution.agrees(claim, own)));
  const claimed = isRight && !agrees ? attribution.claimed(claim) : null;
  const status: VerdictStatus = claimed === null ? finding.status : 'misattributed';
  const source = sourceWords(quotation, finding, parts);
  const citable = (one: Place): CitablePlace[] => {
    const [first] = narrowed(one).stretch.passages;
    const quoted = quotedPlace(one, library, finding.similarity);
    return first === undefined || quoted === null ? [] : [{ ...quoted, ...library.cite(first) }];
  };
  return {
    ...base,
    status,
    best: quotedPlace(place, library, finding.similarity),
    edits: editsOf(finding.status === 'exact' ? quote : source, quote),
    ...library.cite(passage),
    others: finding.others.flatMap(citable),
    pieces: finding.pieces.flatMap((one) => quotedPlace(one, library, 1) ?? []),
    claimed,
    turnedBy: status === 'not-found' || isPhrase ? null : turnedBy(draft, start, [place, ...finding.pieces]),
    wording: wordingFor(quotation, finding, parts),
  };
}

/** The first word that turns what is quoted, unless the draft turns it, too. */
function turnedBy(draft: string, start: number, places: readonly Place[]): string | null {
  if (turningBefore(draft, start) !== null) return null;
  const words = places.map((place) => turningBefore(place.stretch.text, place.start));
  return words.find((word) => word !== null) ?? null;
}

/** What the source has where the draft has the quotation; ellipses stay. */
function sourceWords({ quote }: DraftQuotation, { place, pieces }: Finding, parts: readonly string[]): string {
  if (parts.length > 1 && pieces.length === parts.length) return withParts(quote, pieces.map(wordsAt));
  if (pieces.length > 0) return pieces.map(wordsAt).join('');
  return place === null ? '' : withParts(quote, [wordsAt(place)]);
}

/** What should stand between the marks; null where nothing is known, or the draft has it already. */
function wordingFor(quotation: DraftQuotation, finding: Finding, parts: readonly string[]): string | null {
  const { quote, mark } = quotation;
  const { status, pieces } = finding;
  const isKnown = (status === 'altered' || status === 'punctuation') && (parts.length === 1 || pieces.length > 1);
  if (!isKnown) return null;
  const words = sourceWords(quotation, finding, parts);
  const wording = mark === '“' ? exchangeQuotationMarks(words) : words;
  return wording === quote ? null : wording;
}
