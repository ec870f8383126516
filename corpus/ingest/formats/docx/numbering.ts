import { childOf, childrenOf, type XmlNode } from '../xml';
import { formatNumber } from './format-number';
import { numberOf, type Styles } from './styles';

interface Level {
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

interface Numbering {
  /** Lists that share it go on counting. */
  readonly counterId: string;
  readonly levels: readonly (Level | undefined)[];
  /** Where this list, by itself, starts to count. */
  readonly starts: ReadonlyMap<number, number>;
}

export type Numberings = ReadonlyMap<string, Numbering>;

/** The lists that numbering.xml defines, by their id. */
export function numberingsOf(root: XmlNode | null, styles: Styles): Numberings {
  if (root === null) return new Map();
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((node) => [node.attributes.abstractNumId ?? '', node] as const),
  );
  const nums = new Map(childrenOf(root, 'num').map((node) => [node.attributes.numId ?? '', node] as const));
  return new Map([...nums].map(([id, node]) => [id, numberingOf(node, abstracts, nums, styles)]));
}

function numberingOf(
  num: XmlNode,
  abstracts: ReadonlyMap<string, XmlNode>,
  nums: ReadonlyMap<string, XmlNode>,
  styles: Styles,
): Numbering {
  const counterId = childOf(num, 'abstractNumId')?.attributes.val ?? '';
  const abstract = linked(abstracts.get(counterId), abstracts, nums, styles);
  const levels = levelsOf(abstract);
  const starts = new Map<number, number>();
  for (const override of childrenOf(num, 'lvlOverride')) {
    const index = Number(override.attributes.ilvl ?? '0');
    const start = numberOf(childOf(override, 'startOverride'));
    if (start !== null) starts.set(index, start);
    const level = childOf(override, 'lvl');
    if (level !== undefined) levels[index] = levelOf(level);
  }
  return { counterId, levels, starts };
}

/** A list that only names a list style has its levels where that style is defined. */
function linked(
  abstract: XmlNode | undefined,
  abstracts: ReadonlyMap<string, XmlNode>,
  nums: ReadonlyMap<string, XmlNode>,
  styles: Styles,
): XmlNode | undefined {
  const style = childOf(abstract, 'numStyleLink')?.attributes.val;
  const num = style === undefined ? undefined : nums.get(styles.get(style)?.numberId ?? '');
  return num === undefined ? abstract : abstracts.get(childOf(num, 'abstractNumId')?.attributes.val ?? '');
}

function levelsOf(abstract: XmlNode | undefined): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const node of abstract === undefined ? [] : childrenOf(abstract, 'lvl')) {
    levels[Number(node.attributes.ilvl ?? '0')] = levelOf(node);
  }
  return levels;
}

function levelOf(node: XmlNode): Level {
  // A newer way of writing stands in an alternative, beside one for older programs.
  const format = childOf(node, 'numFmt') ?? childOf(node, 'AlternateContent', 'Choice', 'numFmt');
  const isOff = (name: string) => ['0', 'false'].includes(childOf(node, name)?.attributes.val ?? '');
  return {
    start: numberOf(childOf(node, 'start')) ?? 0,
    format: format?.attributes.val ?? 'decimal',
    text: childOf(node, 'lvlText')?.attributes.val ?? '',
    hasGap: childOf(node, 'suff')?.attributes.val !== 'nothing',
    restart: numberOf(childOf(node, 'lvlRestart')),
    isArabic: childOf(node, 'isLgl') !== undefined && !isOff('isLgl'),
    styleId: childOf(node, 'pStyle')?.attributes.val ?? null,
  };
}

/** The level that a list keeps for a style; null where it keeps none. */
export function levelOfStyle(numberings: Numberings, numberId: string, styleId: string): number | null {
  const index = numberings.get(numberId)?.levels.findIndex((level) => level?.styleId === styleId) ?? -1;
  return index === -1 ? null : index;
}

/** A number that itself ends like a heading's needs no space after it. */
const endsItself = /[、，。）)】〕」：:①-⑳㉑-㊿]$/;
/** Fonts of signs have their bullets where Unicode has none. */
const signFont = /[\uE000-\uF8FF]/g;

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
  levels: readonly (Level | undefined)[],
  level: Level,
  counts: readonly (number | undefined)[],
): string {
  if (level.format === 'bullet') return `${level.text.replace(signFont, '●').trim()} `.trimStart();
  const number = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const other = levels[at];
    if (other === undefined) return '';
    return formatNumber(counts[at] ?? other.start, level.isArabic ? 'decimal' : other.format);
  });
  return number === '' || !level.hasGap || endsItself.test(number) ? number : `${number} `;
}
