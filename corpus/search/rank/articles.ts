import type { Shelf } from '../literal/shelf';

/** Passages: longer articles are tables of their own, and to look for their ends would cost more than it tells. */
const longestArticle = 25;

const numeral = '[零〇一二三四五六七八九十百千]+';
const articleMark = new RegExp(`^第${numeral}条`);
const divisionMark = new RegExp(`^第${numeral}[编篇章节]`);
const itemMark = new RegExp(`^\\(${numeral}\\)`);

/** The slots of the article of a law (第十五条 with its paragraphs and items) that a passage stands in; none elsewhere. */
export function articleAround(shelf: Shelf, slot: number): readonly number[] {
  let first = slot;
  while (!articleMark.test(shelf.foldedAt(first))) {
    if (
      slot - first === longestArticle ||
      divisionMark.test(shelf.foldedAt(first)) ||
      !areOfOneText(shelf, first - 1, slot)
    )
      return [];
    first--;
  }
  const isFurther = (at: number): boolean =>
    areOfOneText(shelf, at, slot) && !articleMark.test(shelf.foldedAt(at)) && !divisionMark.test(shelf.foldedAt(at));
  const slots = [first];
  for (let at = first + 1; slots.length < longestArticle && isFurther(at); at++) slots.push(at);
  return slots;
}

/** The items of the list that a passage leads in to with a colon: part of what it says, though they hold no word of it. */
export function itemsAfter(shelf: Shelf, slot: number): readonly number[] {
  const items: number[] = [];
  if (!shelf.foldedAt(slot).endsWith(':')) return items;
  const isItem = (at: number): boolean => areOfOneText(shelf, at, slot) && itemMark.test(shelf.foldedAt(at));
  for (let at = slot + 1; isItem(at); at++) items.push(at);
  return items;
}

function areOfOneText(shelf: Shelf, slot: number, other: number): boolean {
  return slot >= 0 && slot < shelf.slotEnd && shelf.textNumberAt(slot) === shelf.textNumberAt(other);
}
