import { childOf, childrenOf, type XmlNode } from '../xml';

/** What a paragraph style says that matters for text; null where it leaves it to the paragraph. */
export interface ParagraphStyle {
  readonly isTitle: boolean;
  /** From 0; null for body text. */
  readonly outlineLevel: number | null;
  readonly isContentsEntry: boolean;
  readonly numberId: string | null;
  readonly numberLevel: number | null;
}

export type Styles = ReadonlyMap<string, ParagraphStyle>;

export const plainStyle: ParagraphStyle = {
  isTitle: false,
  outlineLevel: null,
  isContentsEntry: false,
  numberId: null,
  numberLevel: null,
};

/** Styles that build on each other in a ring are cut off here. */
const longestChain = 20;
/** Word writes this level for body text. */
const bodyLevel = 9;

/** Paragraph styles by their id, with what they take over from the style that they are based on. */
export function stylesOf(root: XmlNode | null): Styles {
  const nodes = new Map(
    (root === null ? [] : childrenOf(root, 'style')).map((node) => [node.attributes.styleId ?? '', node]),
  );
  return new Map([...nodes.keys()].map((id) => [id, styleOf(id, nodes, longestChain)]));
}

/** The style of paragraphs that name none. */
export function defaultStyleId(root: XmlNode | null): string {
  const node = root === null ? undefined : childrenOf(root, 'style').find(isDefaultParagraph);
  return node?.attributes.styleId ?? '';
}

function isDefaultParagraph({ attributes }: XmlNode): boolean {
  return attributes.type === 'paragraph' && (attributes.default === '1' || attributes.default === 'true');
}

function styleOf(id: string, nodes: ReadonlyMap<string, XmlNode>, left: number): ParagraphStyle {
  const node = nodes.get(id);
  if (node === undefined || left === 0) return plainStyle;
  const base = styleOf(childOf(node, 'basedOn')?.attributes.val ?? '', nodes, left - 1);
  const name = (childOf(node, 'name')?.attributes.val ?? '').toLowerCase();
  const properties = childOf(node, 'pPr');
  const heading = /^heading ([1-9])$/.exec(name)?.[1];
  const own = outlineLevelOf(properties) ?? (heading === undefined ? null : Number(heading) - 1);
  return {
    isTitle: name === 'title' || (base.isTitle && name !== 'subtitle'),
    outlineLevel: own === bodyLevel ? null : (own ?? base.outlineLevel),
    isContentsEntry: /^toc \d$/.test(name) || base.isContentsEntry,
    numberId: childOf(properties, 'numPr', 'numId')?.attributes.val ?? base.numberId,
    numberLevel: numberOf(childOf(properties, 'numPr', 'ilvl')) ?? base.numberLevel,
  };
}

export function outlineLevelOf(properties: XmlNode | undefined): number | null {
  return numberOf(childOf(properties, 'outlineLvl'));
}

export function numberOf(node: XmlNode | undefined): number | null {
  const value = Number.parseInt(node?.attributes.val ?? '', 10);
  return Number.isNaN(value) ? null : value;
}
