/** The text of a Word document, where its characters stand in the file, and which of its paragraphs are set off. */
import type { Range } from '../../model';
import type { DraftText } from '../draft-text';
import type { TextPiece } from './text-piece';
import { decodeXml, xmlTokens } from './xml-tokens';

/** Deleted or moved away by a recorded change, fallbacks for older programs, readings above characters, codes of fields. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt', 'w:instrText', 'w:delText']);
const signs: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/** A paragraph set in by so much on the left is set off from the others, in twentieths of a point or hundredths of a character. */
const setIn = 400;
const setInCharacters = 200;

export interface WordText extends DraftText {
  /** All characters but the ends of paragraphs, in order. */
  readonly pieces: readonly TextPiece[];
}

/**
 * The paragraphs of `document.xml`, one a line, with recorded changes accepted; automatic numbers are not part of it.
 * @param quoteStyles Ids of the paragraph styles for quotations.
 */
export function wordText(xml: string, quoteStyles: ReadonlySet<string>): WordText {
  const blocks: Range[] = [];
  const pieces: TextPiece[] = [];
  const paragraphs: { start: number; properties: string }[] = [];
  const path: string[] = [];
  let text = '';
  let skipping = 0;
  let propertiesAt: number | null = null;
  const add = (words: string, from: number, to: number): void => {
    pieces.push({ start: text.length, end: text.length + words.length, from, to });
    text += words;
  };
  for (const { kind, name, start, end } of xmlTokens(xml)) {
    if (kind === 'text') {
      if (path.at(-1) === 'w:t' && skipping === 0) add(decodeXml(xml.slice(start, end)), start, end);
      continue;
    }
    const parent = path.at(-1);
    if (kind === 'open') {
      path.push(name);
      if (skipped.has(name)) skipping += 1;
      if (name === 'w:p') paragraphs.push({ start: text.length, properties: '' });
      if (name === 'w:pPr' && parent === 'w:p') propertiesAt = start;
      continue;
    }
    if (kind === 'empty') {
      const isInRun = parent === 'w:r' && skipping === 0;
      const sign = signs[name];
      if (isInRun && sign !== undefined && !/w:type="(?:page|column)"/u.test(xml.slice(start, end))) {
        add(sign, start, end);
      }
      if (name === 'w:p') text += '\n';
      continue;
    }
    path.pop();
    if (skipped.has(name)) skipping -= 1;
    if (name === 'w:pPr' && path.at(-1) === 'w:p' && propertiesAt !== null) {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.properties = xml.slice(propertiesAt, end);
      propertiesAt = null;
    }
    if (name === 'w:p') {
      const paragraph = paragraphs.pop();
      if (paragraph !== undefined && isSetOff(paragraph.properties, quoteStyles)) {
        const words = text.slice(paragraph.start);
        const lead = words.length - words.trimStart().length;
        if (words.trim() !== '') blocks.push([paragraph.start + lead, paragraph.start + words.trimEnd().length]);
      }
      text += '\n';
    }
  }
  return { text, blocks, pieces };
}

function isSetOff(properties: string, quoteStyles: ReadonlySet<string>): boolean {
  const style = /<w:pStyle w:val="([^"]*)"/u.exec(properties)?.[1];
  if (style !== undefined && quoteStyles.has(style)) return true;
  if (/<w:numPr>|<w:jc w:val="(?:center|right|end)"/u.test(properties)) return false;
  const measure = (name: string): number =>
    Number(new RegExp(`<w:ind [^<>]*w:${name}="(\\d+)"`, 'u').exec(properties)?.[1] ?? 0);
  const isInCharacters = Math.max(measure('leftChars'), measure('startChars')) >= setInCharacters;
  return isInCharacters || Math.max(measure('left'), measure('start')) >= setIn;
}

/** Ids of the styles in `styles.xml` that are called a quotation's. */
export function quoteStylesIn(xml: string): ReadonlySet<string> {
  const styles = xml.split('<w:style ').slice(1);
  const quotes = styles.filter((style) => {
    const name = /<w:name w:val="([^"<]*)"/u.exec(style)?.[1] ?? '';
    return /quote|引用|引文/iu.test(name);
  });
  return new Set(quotes.flatMap((style) => /w:styleId="([^"<]*)"/u.exec(style)?.[1] ?? []));
}
