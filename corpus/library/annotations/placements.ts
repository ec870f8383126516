import { isDeepStrictEqual } from 'node:util';
import { isUnchanged, type Location, locate } from '../../annotate/anchor';
import type { Anchor, Annotation } from '../../model';
import type { StoredAnnotation } from '../store/annotation-rows';
import type { Catalogue } from '../texts/catalogue';

/** An annotation where its quotation stands today. */
export function place(stored: StoredAnnotation, catalogue: Catalogue): Annotation {
  return placedAt(stored, whereabouts(stored, catalogue));
}

export type Standing = Location & Pick<Anchor, 'quote'>;
type Whereabouts = Standing & Pick<Annotation, 'further' | 'links'>;

function placedAt({ links, ...stored }: StoredAnnotation, location: Whereabouts): Annotation {
  return { ...stored, ...location };
}

function whereabouts({ links = [], ...own }: StoredAnnotation, catalogue: Catalogue): Whereabouts {
  const location = whereaboutsOfWords(own, catalogue);
  if (links.length === 0) return location;
  return { ...location, links: links.map((link) => ({ ...link, ...placeAnchor(link, catalogue) })) };
}

/** One that goes on in further passages is where all of it is found: a part of it says something else. */
function whereaboutsOfWords({ further, ...first }: StoredAnnotation, catalogue: Catalogue): Whereabouts {
  const location = placeAnchor(first, catalogue);
  if (further === undefined) return location;
  const parts = further.map((anchor) => ({ anchor, location: placeAnchor(anchor, catalogue) }));
  const placements = [location, ...parts.map((part) => part.location)].map(({ placement }) => placement);
  return {
    ...location,
    further: parts.map(({ anchor, location: { placement, ...standing } }) => ({ ...anchor, ...standing })),
    placement: (['unplaced', 'moved'] as const).find((one) => placements.includes(one)) ?? 'placed',
  };
}

/** Where the quotation of an anchor stands today, and how it reads there: what is cited is what the text says now. */
export function placeAnchor(anchor: Anchor, catalogue: Catalogue): Standing {
  const own = catalogue.passage(anchor.passageId);
  // Mostly nothing has changed: the whole text need not be read.
  const isInPlace = own !== undefined && own.textId === anchor.textId && isUnchanged(anchor, own);
  const location = locate(anchor, isInPlace ? [own] : catalogue.passagesOf(anchor.textId));
  const passage = location.placement === 'moved' ? catalogue.passage(location.passageId) : undefined;
  return { ...location, quote: passage?.text.slice(location.start, location.end) ?? anchor.quote };
}

/** Where an annotation was found to stand, and its place in the order of the library. */
interface Placement {
  readonly stored: StoredAnnotation;
  readonly location: Whereabouts;
  readonly rank: readonly number[];
}

/**
 * Where annotations stand, remembered from one look to the next: a changed note does not make the thousands of others be
 * looked for again.
 */
export class Placements {
  /** By annotation id. */
  readonly #known = new Map<string, Placement>();
  #catalogue: Catalogue | null = null;
  #textCount = 0;

  /** In the order of the library: by text, passage and place; those without a place come last. */
  inOrder(all: readonly StoredAnnotation[], catalogue: Catalogue): readonly Annotation[] {
    this.#follow(catalogue);
    const textOrder = new Map(catalogue.texts.map(({ text }, index) => [text.id, index]));
    return all
      .map((stored) => ({ stored, placement: this.#placementOf(stored, catalogue, textOrder) }))
      .sort((left, right) => compare(left.placement.rank, right.placement.rank))
      .map(({ stored, placement }) => placedAt(stored, placement.location));
  }

  #placementOf(stored: StoredAnnotation, catalogue: Catalogue, textOrder: ReadonlyMap<string, number>): Placement {
    const known = this.#known.get(stored.id);
    if (known !== undefined && isSame(known.stored, stored)) return known;
    const location = whereabouts(stored, catalogue);
    const placement = { stored, location, rank: rankOf(placedAt(stored, location), catalogue, textOrder) };
    this.#known.set(stored.id, placement);
    return placement;
  }

  /** Passages never change, but a text that comes in may hold what had no place. */
  #follow(catalogue: Catalogue): void {
    const isOther = catalogue !== this.#catalogue;
    if (isOther || catalogue.texts.length !== this.#textCount) {
      for (const [id, { location }] of this.#known) if (isOther || isAnyLost(location)) this.#known.delete(id);
    }
    this.#catalogue = catalogue;
    this.#textCount = catalogue.texts.length;
  }
}

function isAnyLost({ placement, links = [] }: Whereabouts): boolean {
  return placement === 'unplaced' || links.some((link) => link.placement === 'unplaced');
}

function isSame(one: StoredAnnotation, other: StoredAnnotation): boolean {
  return (
    one.passageId === other.passageId &&
    one.textId === other.textId &&
    one.start === other.start &&
    one.end === other.end &&
    one.quote === other.quote &&
    one.prefix === other.prefix &&
    one.suffix === other.suffix &&
    isDeepStrictEqual(one.further, other.further) &&
    isDeepStrictEqual(one.links, other.links)
  );
}

function rankOf(
  { placement, textId, passageId, start, end }: Annotation,
  catalogue: Catalogue,
  textOrder: ReadonlyMap<string, number>,
): readonly number[] {
  return [
    placement === 'unplaced' ? 1 : 0,
    textOrder.get(textId) ?? Number.MAX_SAFE_INTEGER,
    catalogue.rowOf(passageId) ?? Number.MAX_SAFE_INTEGER,
    start,
    end,
  ];
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
