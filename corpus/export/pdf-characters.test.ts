import { strFromU8, strToU8, zlibSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { withCharactersOf } from './pdf-characters';

/** A PDF as Chromium builds it, of one line of glyphs 41, 42 … with their names in `table`. */
function pdfWith(table: string, codes: string): Uint8Array {
  const stream = (text: string) => {
    const bytes = strFromU8(zlibSync(strToU8(text, true)), true);
    return `<</Filter /FlateDecode\n/Length ${bytes.length}>> stream\n${bytes}\nendstream`;
  };
  const names = `begincmap\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n${table}endcmap\n`;
  const objects = [
    '<</Type /Catalog\n/Pages 2 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>',
    '<</Type /Page\n/Parent 2 0 R\n/MediaBox [0 0 600 800]\n/Contents 4 0 R\n/Resources <</Font <</F1 5 0 R>>>>>>',
    stream(`BT /F1 20 Tf 50 700 Td <${codes}> Tj ET`),
    '<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica\n/ToUnicode 6 0 R>>',
    stream(names),
  ];
  let text = '%PDF-1.4\n';
  let places = '0000000000 65535 f \n';
  for (const [index, object] of objects.entries()) {
    places += `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n${places}trailer\n<</Size ${size}\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return strToU8(text, true);
}

async function wordsOf(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: pdf.slice(), stopAtErrors: true, verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

it('names a glyph by the character that was printed, also in a row of glyphs', async () => {
  const table = '2 beginbfchar\n<41> <2EA0>\n<42> <4E00>\nendbfchar\n1 beginbfrange\n<43> <45> <2F2E>\nendbfrange\n';
  const pdf = pdfWith(table, '4142434445');
  expect(await wordsOf(pdf)).toBe('\u2ea0一\u2f2e\u2f2f\u2f30');
  const corrected = withCharactersOf('人民的工作，一巛己', pdf);
  expect(await wordsOf(corrected)).toBe('民一巛工己');
  expect(corrected.subarray(0, pdf.length)).toEqual(pdf);
});

it('names a dash by the dash that was printed', async () => {
  const pdf = pdfWith('2 beginbfchar\n<41> <0031>\n<42> <2015>\nendbfchar\n', '414241');
  expect(await wordsOf(withCharactersOf('1—1', pdf))).toBe('1—1');
  expect(withCharactersOf('1―1', pdf)).toBe(pdf);
});

it('keeps a radical that was printed itself, and one whose character was not', async () => {
  const pdf = pdfWith('2 beginbfchar\n<41> <2F2F>\n<42> <2F00>\nendbfchar\n', '4142');
  expect(withCharactersOf('部首\u2f2f和工', pdf)).toBe(pdf);
});

it('writes no block of more than a hundred glyphs', async () => {
  const pdf = pdfWith('1 beginbfrange\n<01> <D6> <2F00>\nendbfrange\n', '2E2F30');
  expect(await wordsOf(withCharactersOf('工', pdf))).toBe('\u2f2d\u2f2e工');
});

it('gives back what is built in another way', () => {
  const other = strToU8('%PDF-1.7\nstartxref\n9\n%%EOF\n');
  expect(withCharactersOf('工', other)).toBe(other);
});
