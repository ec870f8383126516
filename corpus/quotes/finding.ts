/** What becomes of a quotation without ellipses. */
import { fold } from '../search/fold/fold';
import type { Attribution } from './attribution';
import type { Claim } from './claim';
import { editsOf } from './edits';
import { lettersOf } from './letters';
import { type Level, levelOf } from './level';
import { likenessOf, likestPlace } from './likeness';
import { type FoundPlace, literalPlaces } from './literal-places';
import type { Seeds } from './seeds';
import type { QuotableLibrary } from './source';
import { piecesOf } from './splice';
import { narrowed, type Place, type Stretch, stretchOf, wordsAt } from './stretch';

/** What the library has for some words; `place` is what comes nearest. */
export interface Finding {
  readonly status: Level | 'spliced' | 'not-found';
  readonly place: Place | null;
  /** Of `place`, 0 to 1. */
  readonly similarity: number;
  readonly others: readonly Place[];
  readonly pieces: readonly Place[];
}

/** What a quotation is looked for with. */
export interface Inquiry {
  readonly library: QuotableLibrary;
  readonly attribution: Attribution;
  /** Null while only what stands in the library as it is has been looked for. */
  readonly seeds: Seeds | null;
}

/** Passages that are compared with a quotation. */
const mostCompared = 8;
/** Changed in more of its letters, a quotation is another sentence. */
const leastLikeness = 0.7;
/** Letters; of short words fewer may differ, as alike ones stand everywhere. */
const short = 10;
const leastLikenessOfShort = 0.74;
/** What is less like it is not worth showing. */
const leastNearness = 0.45;
/** Letters: shorter words are not taken apart. */
const shortestSplice = 12;
/** Letters left out with the end of a sentence among them: what stood apart was joined. */
const leftOut = 6;

const notFound: Finding = { status: 'not-found', place: null, similarity: 0, others: [], pieces: [] };

/** The words as they are, whatever the way of writing; null where they do not stand in the library so. */
export function literalFinding(quote: string, mark: string, claim: Claim, inquiry: Inquiry): Finding | null {
  const found = literalPlaces(quote, mark, inquiry.library);
  const [first] = found;
  if (first === undefined) return null;
  return chosen(
    found.filter(({ level }) => level === first.level),
    found,
    claim,
    inquiry,
  );
}

/** The best of places that are as good as each other: one where the draft says that it is. */
function chosen(equal: readonly FoundPlace[], all: readonly FoundPlace[], claim: Claim, inquiry: Inquiry): Finding {
  const isClaimed = ({ place }: FoundPlace): boolean =>
    place.stretch.passages.some((passage) => inquiry.attribution.agrees(claim, passage));
  const best = equal.find(isClaimed) ?? equal[0];
  if (best === undefined) return notFound;
  const others = all.filter((one) => one !== best && (best.level === 'altered') === (one.level === 'altered'));
  return { status: best.level, place: best.place, similarity: 1, others: others.map(({ place }) => place), pieces: [] };
}

/** What comes nearest to words that do not stand in the library as they are. */
export function likeFinding(quote: string, mark: string, claim: Claim, inquiry: Inquiry): Finding {
  const { library, attribution, seeds } = inquiry;
  if (seeds === null) return notFound;
  const folded = fold(quote);
  const slots = seeds.likely(folded, mostCompared);
  const like = stretchesOf(slots, library)
    .flatMap((stretch) => likestPlace(folded, stretch) ?? [])
    .map((one) => ({ ...one, place: narrowed(one.place) }))
    .map((one) => ({ ...one, isClaimed: one.place.stretch.passages.some((own) => attribution.agrees(claim, own)) }))
    .sort((one, other) => one.changes - other.changes || Number(other.isClaimed) - Number(one.isClaimed));
  const found = like.map(({ place }): FoundPlace => ({ place, level: levelOf(quote, place, mark) }));
  const same = found.filter(({ level }) => level !== 'altered');
  if (same.length > 0) {
    const exact = same.filter(({ level }) => level === 'exact');
    return chosen(exact.length > 0 ? exact : same, same, claim, inquiry);
  }
  const place = found[0]?.place;
  return place === undefined ? notFound : likened(quote, place, library);
}

function likened(quote: string, place: Place, library: QuotableLibrary): Finding {
  const letters = lettersOf(quote).length;
  const similarity = likenessOf(quote, place);
  const pieces = letters < shortestSplice ? null : piecesOf(quote, place, library);
  if (pieces?.every(({ isNear }) => isNear)) {
    const start = Math.min(place.start, ...pieces.map((piece) => piece.place.start));
    const end = Math.max(place.end, ...pieces.map((piece) => piece.place.end));
    return altered({ ...place, start, end }, similarity, library);
  }
  if (pieces !== null) {
    return { status: 'spliced', place, similarity, others: [], pieces: pieces.map((piece) => piece.place) };
  }
  if (similarity < (letters < short ? leastLikenessOfShort : leastLikeness)) {
    return similarity < leastNearness ? notFound : { ...notFound, place, similarity };
  }
  const isJoined = editsOf(wordsAt(place), quote).some(
    ({ op, text }) => op === 'delete' && /[。！？；]/u.test(text) && lettersOf(text).length >= leftOut,
  );
  return isJoined ? { ...altered(place, similarity, library), status: 'spliced' } : altered(place, similarity, library);
}

function altered(place: Place, similarity: number, library: QuotableLibrary): Finding {
  const own = place.stretch.passages.map(({ id }) => id);
  const others = literalPlaces(wordsAt(place), '', library)
    .map((found) => found.place)
    .filter(({ stretch }) => !stretch.passages.some(({ id }) => own.includes(id)));
  return { status: 'altered', place, similarity, others, pieces: [] };
}

/** The passages, and those of them that follow each other in a text also as one. */
function stretchesOf(slots: readonly number[], library: QuotableLibrary): readonly Stretch[] {
  const single = slots.flatMap((slot) => library.passage(slot) ?? []);
  const pairs = slots.flatMap((slot) => {
    if (!slots.includes(slot + 1)) return [];
    const [one, next] = [library.passage(slot), library.passage(slot + 1)];
    return one === null || next === null || one.textId !== next.textId ? [] : [[one, next]];
  });
  return [...single.map((passage) => stretchOf([passage])), ...pairs.map(stretchOf)];
}
