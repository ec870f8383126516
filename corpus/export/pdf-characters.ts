import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import { characterOfRadical } from '../radicals';

/** A compressed stream with nothing else said of it, as Chromium writes them: its number, and its length in bytes. */
const stream = /\n(\d+) 0 obj\n<<\/Filter \/FlateDecode\n\/Length (\d+)>> stream\n/gu;
const end = /trailer\n<<(?<trailer>[^>]*)>>\nstartxref\n(?<table>\d+)\n%%EOF\s*$/u;

/**
 * The PDF with its glyphs named by the characters of `words`, the text that it was printed from. Chromium asks the font,
 * which has one glyph for 工 and the radical ⼯ or for two kinds of dash, and writes down the other: a search of the pages
 * would not find 工, and a copied sentence would hold another sign. Nothing is changed but these names; the corrected
 * tables are added behind the file, in the way in which the format lets a file be amended. A PDF that is built otherwise
 * is given back as it is.
 */
export function withCharactersOf(words: string, pdf: Uint8Array): Uint8Array {
  const text = strFromU8(pdf, true);
  const { trailer, table } = end.exec(text)?.groups ?? {};
  if (trailer === undefined || table === undefined) return pdf;
  const present = new Set(words);
  const tables = new Set(Array.from(text.matchAll(/\/ToUnicode (\d+) 0 R/gu), ([, number]) => number));
  const changed = Array.from(text.matchAll(stream)).flatMap((match): Table[] => {
    const [head, number = '', length] = match;
    if (!tables.has(number)) return [];
    const start = match.index + head.length;
    const names = strFromU8(unzlibSync(pdf.subarray(start, start + Number(length))), true);
    const corrected = names.replace(blocks, (written) => correctedBlocks(written, present));
    return corrected === names ? [] : [{ number, names: corrected }];
  });
  return changed.length === 0 ? pdf : amended(pdf, changed, trailer, table);
}

/** All that names glyphs in a table, from the first block to the last. */
const blocks = /\d+ beginbf(?:char|range)\n[\s\S]*endbf(?:char|range)\n/u;

/** One line a glyph, at most 100 lines a block, as the format has it. */
function correctedBlocks(written: string, present: ReadonlySet<string>): string {
  const glyphs = glyphsOf(written);
  const corrected = glyphs.map(({ glyph, character }) => ({ glyph, character: characterIn(present, character) }));
  if (corrected.every(({ character }, index) => character === glyphs[index]?.character)) return written;
  const lines = corrected.map(({ glyph, character }) => `<${glyph}> <${hexOf(character)}>\n`);
  return Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => {
    const block = lines.slice(at * 100, at * 100 + 100);
    return `${block.length} beginbfchar\n${block.join('')}endbfchar\n`;
  }).join('');
}

interface NamedGlyph {
  /** Its number, in hexadecimal digits. */
  readonly glyph: string;
  readonly character: string;
}

function glyphsOf(written: string): readonly NamedGlyph[] {
  return Array.from(written.matchAll(/<(\w+)> (?:<(\w+)> )?<(\w+)>\n/gu)).flatMap(
    ([, first = '', last = first, name = '']) => {
      const count = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1;
      return Array.from({ length: count }, (_, offset) => ({
        glyph: (Number.parseInt(first, 16) + offset).toString(16).toUpperCase().padStart(first.length, '0'),
        character: characterAfter(name, offset),
      }));
    },
  );
}

/** In a row of glyphs the last unit counts up. */
function characterAfter(name: string, offset: number): string {
  const units = name.match(/.{4}/gu)?.map((unit) => Number.parseInt(unit, 16)) ?? [];
  return String.fromCharCode(...units.slice(0, -1), (units.at(-1) ?? 0) + offset);
}

function hexOf(character: string): string {
  return Array.from({ length: character.length }, (_, at) =>
    character.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0'),
  ).join('');
}

function characterIn(present: ReadonlySet<string>, named: string): string {
  if (present.has(named)) return named;
  const meant = named === '―' ? '—' : characterOfRadical(named);
  return meant !== undefined && present.has(meant) ? meant : named;
}

interface Table {
  /** Its number among the objects of the file. */
  readonly number: string;
  readonly names: string;
}

/** The file with new versions of some of its objects behind it, and where they stand. */
function amended(pdf: Uint8Array, changed: readonly Table[], trailer: string, table: string): Uint8Array {
  let added = '';
  let places = '';
  for (const { number, names } of changed) {
    const bytes = strFromU8(zlibSync(strToU8(names, true)), true);
    places += `${number} 1\n${String(pdf.length + added.length).padStart(10, '0')} 00000 n \n`;
    added += `${number} 0 obj\n<</Filter /FlateDecode\n/Length ${bytes.length}>> stream\n${bytes}\nendstream\nendobj\n`;
  }
  const start = pdf.length + added.length;
  added += `xref\n${places}trailer\n<<${trailer}\n/Prev ${table}>>\nstartxref\n${start}\n%%EOF\n`;
  const whole = new Uint8Array(pdf.length + added.length);
  whole.set(pdf);
  whole.set(strToU8(added, true), pdf.length);
  return whole;
}
