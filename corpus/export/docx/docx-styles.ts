import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Layout } from '../../study/layout';
import { wording } from '../../wording';
import { type Face, type FaceName, faceNames, faces } from './faces';

const latin = 'Times New Roman';

/** The font of a run is said in full: a reader may know the style by another name, or not at all. */
export function fontOf({ font }: Face): { ascii: string; hAnsi: string; cs: string; eastAsia: string } {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: font };
}

export function stylesOf(layout: Layout): IStylesOptions {
  const table = faces[layout];
  const { Title, Heading1, Heading2, FootnoteText, EndnoteText, BodyText } = table;
  return {
    default: {
      document: {
        run: { font: fontOf(BodyText), size: BodyText.size, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
        paragraph: { spacing: lineOf(BodyText) },
      },
      title: styleOf(Title),
      heading1: withOutline(styleOf(Heading1), 0),
      heading2: withOutline(styleOf(Heading2), 1),
      footnoteText: styleOf(FootnoteText),
      endnoteText: styleOf(EndnoteText),
    },
    paragraphStyles: faceNames
      .filter((name) => !builtIn.includes(name))
      .map((name) => ({
        id: name,
        name: styleName(name),
        basedOn: 'Normal',
        quickFormat: true,
        ...styleOf(table[name]),
      })),
  };
}

const builtIn: readonly FaceName[] = ['Title', 'Heading1', 'Heading2', 'FootnoteText', 'EndnoteText'];

function styleName(name: FaceName): string {
  const names: Readonly<Partial<Record<FaceName, string>>> = wording.export.styles;
  return names[name] ?? name;
}

type Style = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>;

function styleOf(face: Face): Style {
  const { size, isBold = false, isGrey = false, before, after, align, firstLine, left, right, spacing, rule } = face;
  return {
    run: {
      font: fontOf(face),
      size,
      bold: isBold,
      ...(isGrey ? { color: '55555A' } : { color: '000000' }),
      ...(spacing === undefined ? {} : { characterSpacing: spacing }),
    },
    paragraph: {
      spacing: { ...lineOf(face), before: before ?? 0, after: after ?? 0 },
      keepNext: face.keepsNext === true,
      ...(align === undefined ? {} : { alignment: align }),
      indent: {
        ...(left === undefined ? {} : { left }),
        ...(right === undefined ? {} : { right }),
        ...(firstLine === undefined ? {} : { firstLineChars: firstLine * 100, firstLine: firstLine * size * 10 }),
      },
      ...(rule === undefined ? {} : { border: borders[rule] }),
    },
  };
}

function withOutline({ run, paragraph }: Style, outlineLevel: number): Style {
  return { ...(run === undefined ? {} : { run }), paragraph: { ...paragraph, outlineLevel } };
}

function lineOf({ line }: Face) {
  return { line, lineRule: LineRuleType.EXACT };
}

const thin = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' };
const borders = {
  box: { top: { ...thin, space: 1 }, bottom: { ...thin, space: 1 }, left: thin, right: thin },
  left: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'B3261E' } },
};
