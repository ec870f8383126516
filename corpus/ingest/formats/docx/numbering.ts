import type { Numbering, Numberings, NumberLevel } from '../word/number-counter';
import { childOf, childrenOf, type XmlNode } from '../xml';
import { numberOf, type Styles } from './styles';

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

function levelsOf(abstract: XmlNode | undefined): (NumberLevel | undefined)[] {
  const levels: (NumberLevel | undefined)[] = [];
  for (const node of abstract === undefined ? [] : childrenOf(abstract, 'lvl')) {
    levels[Number(node.attributes.ilvl ?? '0')] = levelOf(node);
  }
  return levels;
}

function levelOf(node: XmlNode): NumberLevel {
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
