import { formatNumber } from './format-number';

/** How one level of a list is numbered. */
export interface NumberLevel {
  readonly start: number;
  readonly format: string;
  /** 第%1章: %1 stands for the number of the outermost level. */
  readonly text: string;
  readonly hasGap: boolean;
  /** Counting starts anew after a number of this level or one further out; 0: never. Levels from 1. */
  readonly restart: number | null;
  readonly isArabic: boolean;
  readonly styleId: string | null;
}

export interface Numbering {
  /** Lists that share it go on counting. */
  readonly counterId: string;
  readonly levels: readonly (NumberLevel | undefined)[];
  /** Where this list, by itself, starts to count. */
  readonly starts: ReadonlyMap<number, number>;
}

/** By the id that paragraphs name. */
export type Numberings = ReadonlyMap<string, Numbering>;

/** The level that a list keeps for a style; null where it keeps none. */
export function levelOfStyle(numberings: Numberings, numberId: string, styleId: string): number | null {
  const index = numberings.get(numberId)?.levels.findIndex((level) => level?.styleId === styleId) ?? -1;
  return index === -1 ? null : index;
}

/** Fonts of signs have their bullets where Unicode has none. */
const signFont = /[\uE000-\uF8FF]/g;

/** A number that itself ends like a heading's needs no space after it. */
const endsItself = /[、，。）)】〕」：:①-⑳㉑-㊿]$/;

/** A number as it stands before its paragraph. */
export function setApart(number: string): string {
  const written = number.replace(signFont, '●').trim();
  return written === '' || endsItself.test(written) ? written : `${written} `;
}

/** Counts through a document, in the order of its paragraphs. */
export class NumberCounter {
  readonly #numberings: Numberings;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numberings: Numberings) {
    this.#numberings = numberings;
  }

  /** What stands before the next paragraph of a list, with the space that follows it; '' where nothing does. */
  next(numberId: string, index: number): string {
    const numbering = this.#numberings.get(numberId);
    const level = numbering?.levels[index];
    if (numbering === undefined || level === undefined) return '';
    const counts = this.#counts.get(numbering.counterId) ?? [];
    this.#counts.set(numbering.counterId, counts);
    if (!this.#begun.has(numberId)) {
      this.#begun.add(numberId);
      for (const at of numbering.starts.keys()) counts[at] = undefined;
    }
    const before = counts[index];
    counts[index] = before === undefined ? (numbering.starts.get(index) ?? level.start) : before + 1;
    for (let deeper = index + 1; deeper < numbering.levels.length; deeper++) {
      const restart = numbering.levels[deeper]?.restart ?? null;
      if (restart === null || index < restart) counts[deeper] = undefined;
    }
    return written(numbering.levels, level, counts);
  }
}

function written(
  levels: readonly (NumberLevel | undefined)[],
  level: NumberLevel,
  counts: readonly (number | undefined)[],
): string {
  if (level.format === 'bullet') return setApart(level.text);
  const number = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const other = levels[at];
    if (other === undefined) return '';
    return formatNumber(counts[at] ?? other.start, level.isArabic ? 'decimal' : other.format);
  });
  return level.hasGap ? setApart(number) : number;
}
