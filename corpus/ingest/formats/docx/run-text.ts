import { childOf, elementsOf, textOf, type XmlNode } from '../xml';

/** What the runs of a paragraph read as, and what hangs on it. */
export interface RunText {
  readonly text: string;
  /** Contents of text boxes that are anchored in it. */
  readonly boxes: readonly XmlNode[];
}

/** Numbers the notes of a document as their marks come up. */
export type NoteMark = (kind: 'footnote' | 'endnote', id: string) => string;

/** Deleted or moved away by a recorded change, fallbacks for older programs, readings above characters, codes of fields. */
const skipped = new Set(['del', 'moveFrom', 'Fallback', 'rt', 'instrText', 'delText', 'pPr', 'rPr', 'sdtPr', 'tblPr']);

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Signs of Wingdings that stand for themselves in forms. */
const boxes: Readonly<Record<string, string>> = { F06F: '□', F0A8: '□', F071: '□', F0FE: '☑', F052: '☑', F0FC: '√' };

/** The text of a paragraph with its recorded changes accepted. */
export function runText(paragraph: XmlNode, noteMark: NoteMark): RunText {
  const found: XmlNode[] = [];
  const read = (node: XmlNode): string =>
    elementsOf(node)
      .map((child) => {
        if (skipped.has(child.name) || isHidden(child)) return '';
        if (child.name === 't') return textOf(child);
        if (child.name === 'txbxContent') {
          found.push(child);
          return '';
        }
        if (child.name === 'br') return child.attributes.type === undefined ? '\n' : '';
        if (child.name === 'sym') return boxes[(child.attributes.char ?? '').toUpperCase()] ?? '●';
        if (child.name === 'footnoteReference') return noteMark('footnote', child.attributes.id ?? '');
        if (child.name === 'endnoteReference') return noteMark('endnote', child.attributes.id ?? '');
        return signs[child.name] ?? read(child);
      })
      .join('');
  return { text: read(paragraph), boxes: found };
}

function isHidden(run: XmlNode): boolean {
  const vanish = run.name === 'r' ? childOf(run, 'rPr', 'vanish') : undefined;
  return vanish !== undefined && !['0', 'false'].includes(vanish.attributes.val ?? '');
}
