import { describe, type Location, locate } from '../../annotate/anchor';
import { offsetBehind } from '../../annotate/web/code-points';
import type { WebTarget } from '../../annotate/web/read-web-annotations';
import type { Anchor } from '../../model';
import { fold } from '../../search/fold/fold';
import type { LibrarySearch } from '../search/library-search';
import { textsHolding } from '../search/texts-holding';
import type { Catalogue } from '../texts/catalogue';

/**
 * The words of an annotation out of a file, where they stand in this library. A file of ours names the text: it is believed,
 * and the words wait where that text is not here. Of other files the title tells, else the words themselves; what fits more
 * than one text is put on none, with `textId` empty.
 */
export function anchorOfTarget(
  target: WebTarget,
  catalogue: Catalogue,
  search: Pick<LibrarySearch, 'holding'>,
): Anchor {
  const { exact: quote, prefix, suffix } = target;
  const anchor: Anchor = {
    passageId: target.passageId ?? '',
    textId: target.textId ?? '',
    ...offsetsOf(target, catalogue),
    quote,
    prefix,
    suffix,
  };
  if (anchor.textId !== '') return anchor;
  const places = textsLikely(target, catalogue, search)
    .map((textId) => locate({ ...anchor, textId }, catalogue.passagesOf(textId)))
    .filter(({ placement }) => placement !== 'unplaced');
  const [place] = places;
  return place === undefined || places.length > 1 ? anchor : anchorAt(place, anchor, catalogue);
}

function offsetsOf(
  { passageId, position, exact }: WebTarget,
  catalogue: Catalogue,
): { readonly start: number; readonly end: number } {
  const text = passageId === null ? undefined : catalogue.passage(passageId)?.text;
  const start = text === undefined || position === null ? null : offsetBehind(text, position.start);
  const end = text === undefined || position === null ? null : offsetBehind(text, position.end);
  return start === null || end === null ? { start: 0, end: exact.length } : { start, end };
}

function textsLikely(
  { title, exact }: WebTarget,
  catalogue: Catalogue,
  search: Pick<LibrarySearch, 'holding'>,
): readonly string[] {
  const wanted = fold(title.replace(/^《|》$/gu, ''));
  const named = catalogue.texts.filter(({ text }) => wanted !== '' && fold(text.title) === wanted);
  if (named.length > 0) return named.map(({ text }) => text.id);
  return textsHolding(exact, catalogue, search);
}

/** With our own surroundings where the words are the same, so that they are found again as any others. */
function anchorAt({ passageId, textId, start, end }: Location, anchor: Anchor, catalogue: Catalogue): Anchor {
  const passage = catalogue.passage(passageId);
  const described = passage === undefined ? null : describe(passage, start, end);
  return described?.ok && described.value.quote === anchor.quote
    ? described.value
    : { ...anchor, passageId, textId, start, end };
}
