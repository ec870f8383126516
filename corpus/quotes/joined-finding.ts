/** What becomes of a quotation with ellipses, whose parts are looked for one by one. */
import { fold, foldWithOrigin, unfoldRange } from '../search/fold/fold';
import type { Claim } from './claim';
import type { Finding, Inquiry } from './finding';
import { lettersOf } from './letters';
import { type Level, levelOf, worse } from './level';
import { literalPlaces } from './literal-places';
import type { Place } from './stretch';

/** So much of the letters must be found for the others to count as altered. */
const leastFound = 0.6;

/** All parts in one passage, in their order; null where no passage has them so. */
export function literalParts(parts: readonly string[], mark: string, claim: Claim, inquiry: Inquiry): Finding | null {
  const longest = [...parts].sort((one, other) => other.length - one.length)[0] ?? '';
  const found = literalPlaces(longest, mark, inquiry.library).flatMap(({ place }) => inOrder(parts, mark, place) ?? []);
  const least = found.reduce<Level>((best, { level }) => (worse(best, level) === best ? level : best), 'altered');
  const equal = found.filter(({ level }) => level === least);
  const isClaimed = ({ pieces: [piece] }: (typeof equal)[number]): boolean =>
    piece?.stretch.passages.some((passage) => inquiry.attribution.agrees(claim, passage)) ?? false;
  const best = equal.find(isClaimed) ?? equal[0];
  if (best === undefined) return null;
  const others = found.filter((one) => one !== best).map(({ pieces }) => spanOf(pieces));
  return {
    status: best.level,
    place: spanOf(best.pieces),
    similarity: 1,
    others: others.filter((place) => place !== null),
    pieces: best.pieces,
  };
}

interface OrderedParts {
  readonly pieces: readonly Place[];
  readonly level: Level;
}

function inOrder(parts: readonly string[], mark: string, { stretch }: Place): OrderedParts | null {
  const source = foldWithOrigin(stretch.text);
  const pieces: Place[] = [];
  let level: Level = 'exact';
  let from = 0;
  for (const part of parts) {
    const bare = part.trim();
    const needle = fold(bare);
    const at = source.text.indexOf(needle, from);
    if (at < 0) return null;
    const [start, end] = unfoldRange(stretch.text, source, at, at + needle.length);
    const place = { stretch, start, end };
    pieces.push(place);
    level = worse(level, levelOf(bare, place, mark));
    from = at + needle.length;
  }
  return { pieces, level };
}

/** From the first piece to the end of the last, where they stand in one stretch in this order. */
function spanOf(pieces: readonly Place[]): Place | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const isOne = pieces.every(
    ({ stretch, start }, index) =>
      stretch.text === first.stretch.text && (index === 0 || start >= (pieces[index - 1]?.end ?? 0)),
  );
  return isOne ? { stretch: first.stretch, start: first.start, end: last.end } : null;
}

/** Parts that were judged one by one. */
export function joinedFinding(findings: readonly Finding[], parts: readonly string[]): Finding {
  const pieces = findings.flatMap(({ place, status }) => (place === null || status === 'not-found' ? [] : [place]));
  const letters = (index: number): number => lettersOf(parts[index] ?? '').length;
  const sum = (isCounted: (one: Finding) => boolean): number =>
    findings.reduce((total, one, index) => total + (isCounted(one) ? letters(index) : 0), 0);
  const all = sum(() => true);
  const found = sum(({ status }) => status !== 'not-found');
  const [largest] = findings
    .map((finding, index) => ({ finding, letters: letters(index) }))
    .sort((one, other) => other.letters - one.letters);
  const main = largest?.finding.place ?? null;
  const similarity = findings.reduce((total, one, index) => total + (one.similarity * letters(index)) / all, 0);
  const base = { others: [], pieces, similarity };
  if (found < leastFound * all) return { ...base, pieces: [], status: 'not-found', place: main };
  const isAltered = findings.some(({ status }) => status === 'altered' || status === 'not-found');
  const span = pieces.length === findings.length ? spanOf(pieces) : null;
  if (isAltered) return { ...base, status: 'altered', place: span ?? pieces[0] ?? main };
  if (span === null || findings.some(({ status }) => status === 'spliced')) {
    return { ...base, status: 'spliced', place: pieces[0] ?? main };
  }
  const level = findings.reduce<Level>((worst, { status }) => (status === 'punctuation' ? status : worst), 'exact');
  return { ...base, status: level, place: span };
}
