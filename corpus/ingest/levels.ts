import type { HeadingStyle } from './part';

/** Outer styles first; a style that is not here nests in whatever it first stands under. */
const ranked: readonly HeadingStyle[] = [
  'mark-1',
  'mark-2',
  'mark-3',
  'mark-4',
  'mark-5',
  'mark-6',
  'volume',
  'piece',
  'chapter',
  'section',
  'article',
  'first',
  'bracketed',
  'digit',
  'bracketed-digit',
  'circled',
];

export interface Level {
  readonly style: HeadingStyle;
  readonly title: string;
  /** A point such as 一是 … ends with its paragraph; a heading lasts until the next of its rank. */
  readonly isLasting: boolean;
}

/** The headings above a place in a text, outermost first. */
export type Levels = readonly Level[];

/** What is left above a heading or numbered paragraph of this style. */
export function above(levels: Levels, style: HeadingStyle): Levels {
  const same = levels.findIndex((level) => level.style === style);
  if (same !== -1) return levels.slice(0, same);
  const rank = ranked.indexOf(style);
  if (rank === -1) return levels;
  const inner = levels.findIndex((level) => ranked.indexOf(level.style) > rank);
  return inner === -1 ? levels : levels.slice(0, inner);
}

/** What is above a paragraph without a number. */
export function lasting(levels: Levels): Levels {
  const end = levels.findIndex((level) => !level.isLasting);
  return end === -1 ? levels : levels.slice(0, end);
}
