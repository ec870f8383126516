import { wording } from '../../../wording';
import { archivePath } from '../archive-path';
import type { ConvertedSource } from '../converted-source';
import { DocumentFault } from '../document-fault';
import { laidBlocks } from '../layout/laid-blocks';
import type { LaidPage, PlacedText } from '../layout/laid-page';
import type { Limits } from '../limits';
import { sourceOf } from '../source-of';
import { childOf, descendantsOf, parseXml, textOf, type XmlNode } from '../xml';
import { openZip, type Zip } from '../zip';

/** A4 in millimetres, which OFD counts in. */
const usualPage = [0, 0, 210, 297];

/** A fixed-layout document of GB/T 33190: text stands in TextCode, placed by its object's boundary. */
export function readOfd(bytes: Uint8Array, limits: Limits): ConvertedSource {
  const zip = openZip(bytes, limits);
  const roots = descendantsOf(xmlOf(zip, 'OFD.xml'), 'DocRoot').map((node) => archivePath('', textOf(node).trim()));
  const pages = roots.flatMap((root) => documentPages(zip, root));
  if (pages.length === 0) throw new DocumentFault('file-damaged', wording.formats.damaged);
  if (pages.every(({ texts }) => texts.length === 0)) {
    throw new DocumentFault('file-without-text-layer', wording.formats.scanned);
  }
  return sourceOf('ofd', laidBlocks(pages));
}

function documentPages(zip: Zip, path: string): readonly LaidPage[] {
  const document = xmlOf(zip, path);
  const usual = numbersOf(textAt(childOf(document, 'CommonData', 'PageArea', 'PhysicalBox')), usualPage);
  return descendantsOf(childOf(document, 'Pages') ?? document, 'Page').map((node, index) => {
    const page = xmlOf(zip, archivePath(path, node.attributes.BaseLoc ?? ''));
    const [, , width = 0, height = 0] = numbersOf(textAt(childOf(page, 'Area', 'PhysicalBox')), usual);
    const texts = descendantsOf(page, 'TextObject').flatMap(placedTexts);
    return { width, height, label: String(index + 1), texts };
  });
}

function placedTexts(object: XmlNode): readonly PlacedText[] {
  const [left = 0, top = 0] = numbersOf(object.attributes.Boundary, [0, 0]);
  const [scaleX = 1, , , scaleY = 1] = numbersOf(object.attributes.CTM, [1, 0, 0, 1]);
  const size = (numbersOf(object.attributes.Size, [0])[0] ?? 0) * Math.abs(scaleY);
  return descendantsOf(object, 'TextCode').map((code) => {
    const text = textOf(code);
    const [x = 0] = numbersOf(code.attributes.X, [0]);
    const [y = 0] = numbersOf(code.attributes.Y, [0]);
    const advance = deltas(code.attributes.DeltaX ?? '').reduce((sum, delta) => sum + delta, 0) * scaleX;
    const width = advance > 0 ? advance + size * widthShare(text.slice(-1)) : size * widthShare(text);
    return { text, x: left + x * scaleX, y: top + y * scaleY, width, size };
  });
}

/** `3.5 g 12 3.5`: a distance, or one that repeats. */
function deltas(written: string): readonly number[] {
  const parts = written.trim().split(/\s+/);
  const found: number[] = [];
  for (let index = 0; index < parts.length; index++) {
    if (parts[index] === 'g') {
      const count = Math.min(Number(parts[index + 1]) || 0, mostRepeats);
      for (let time = 0; time < count; time++) found.push(Number(parts[index + 2]) || 0);
      index += 2;
    } else found.push(Number(parts[index]) || 0);
  }
  return found;
}

const mostRepeats = 10_000;

/** In heights of the font: Latin characters are about half as wide as Chinese ones. */
function widthShare(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);
}

function numbersOf(written: string | undefined, usual: readonly number[]): readonly number[] {
  const numbers = (written ?? '').trim().split(/\s+/).map(Number);
  return written === undefined || numbers.some(Number.isNaN) ? usual : numbers;
}

function textAt(node: XmlNode | undefined): string | undefined {
  return node === undefined ? undefined : textOf(node);
}

function xmlOf(zip: Zip, name: string): XmlNode {
  const content = zip.read(name);
  if (content === null) throw new DocumentFault('file-damaged', wording.formats.damaged);
  return parseXml(content);
}
