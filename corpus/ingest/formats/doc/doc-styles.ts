import type { DocFile } from './doc-bytes';
import { codes, type Sprm, sprmsOf, sprmValue } from './sprms';

export interface DocStyle {
  readonly isTitle: boolean;
  readonly isContentsEntry: boolean;
  /** From 0. */
  readonly outlineLevel: number | null;
  readonly list: number | null;
  readonly listLevel: number | null;
}

export const plainDocStyle: DocStyle = {
  isTitle: false,
  isContentsEntry: false,
  outlineLevel: null,
  list: null,
  listLevel: null,
};

interface Definition {
  /** What Word itself knows the style as, whatever its name. */
  readonly kind: number;
  readonly base: number;
  readonly sprms: readonly Sprm[];
}

const lastHeading = 9;
const firstContents = 19;
const lastContents = 27;
const titleKind = 62;
const paragraphStyle = 1;
const longestChain = 20;

/** The styles by their number. */
export function docStyles(file: DocFile): readonly DocStyle[] {
  const definitions = definitionsOf(file);
  return definitions.map((_, index) => resolved(definitions, index, longestChain));
}

function definitionsOf({ table, where }: DocFile): readonly (Definition | null)[] {
  const { start } = where('styles');
  const headerLength = table.u16(start);
  const count = Math.min(table.u16(start + 2), 4096);
  const baseLength = table.u16(start + 4);
  const definitions: (Definition | null)[] = [];
  let at = start + 2 + headerLength;
  for (let index = 0; index < count; index++) {
    const length = table.u16(at);
    const body = table.part(at + 2, at + 2 + length);
    at += 2 + length;
    if (length === 0) {
      definitions.push(null);
      continue;
    }
    const properties = baseLength + 2 + body.u16(baseLength) * 2 + 2;
    const isParagraph = (body.u16(2) & 0xf) === paragraphStyle;
    const end = properties + 2 + body.u16(properties);
    definitions.push({
      kind: body.u16(0) & 0xfff,
      base: body.u16(2) >> 4,
      sprms: isParagraph ? sprmsOf(body.part(properties + 4, end)) : [],
    });
  }
  return definitions;
}

function resolved(definitions: readonly (Definition | null)[], index: number, left: number): DocStyle {
  const own = definitions[index] ?? null;
  if (own === null || left === 0) return plainDocStyle;
  const base = resolved(definitions, own.base, left - 1);
  const isHeading = own.kind >= 1 && own.kind <= lastHeading;
  return {
    isTitle: own.kind === titleKind || base.isTitle,
    isContentsEntry: (own.kind >= firstContents && own.kind <= lastContents) || base.isContentsEntry,
    outlineLevel: sprmValue(own.sprms, codes.outlineLevel) ?? (isHeading ? own.kind - 1 : base.outlineLevel),
    list: sprmValue(own.sprms, codes.list) ?? base.list,
    listLevel: sprmValue(own.sprms, codes.listLevel) ?? base.listLevel,
  };
}
