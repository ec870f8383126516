import { describe, expect, it } from 'vitest';
import { usualLimits } from '../../ingest/formats/limits';
import { wording } from '../../wording';
import { convertFile } from './convert-file';

/** A page with a line of text, with a picture of blank paper, or with nothing on it; `vast`: the largest that there may be. */
type PageKind = 'text' | 'picture' | 'vast' | 'blank';

/** The smallest PDF with these pages. It has no table of its objects: readers make one where it is missing. */
function pdfOf(kinds: readonly PageKind[]): Uint8Array {
  const shown = {
    text: 'BT /F 12 Tf 72 700 Td (Every page counts) Tj ET',
    picture: '595 0 0 842 0 0 cm /P Do',
    // The small picture is as fine as if it had been scanned at 7,200 pixels an inch.
    vast: 'q 14400 0 0 14400 0 0 cm /P Do Q 0.01 0 0 0.01 0 0 cm /P Do',
    blank: '',
  };
  const pageNumber = (index: number) => 10 + 2 * index;
  const object = (number: number, ...parts: readonly string[]) => [
    Buffer.from(`${number} 0 obj\n`),
    ...parts.map((part) => Buffer.from(part)),
    Buffer.from('\nendobj\n'),
  ];
  const pages = kinds.flatMap((kind, index) => [
    ...object(
      pageNumber(index),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${kind === 'vast' ? '14400 14400' : '595 842'}] /Contents ${pageNumber(index) + 1} 0 R`,
      ' /Resources << /Font << /F 3 0 R >> /XObject << /P 4 0 R >> >> >>',
    ),
    ...object(pageNumber(index) + 1, `<< /Length ${shown[kind].length} >>\nstream\n${shown[kind]}\nendstream`),
  ]);
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...object(1, '<< /Type /Catalog /Pages 2 0 R >>'),
    ...object(
      2,
      `<< /Type /Pages /Count ${kinds.length} /Kids [${kinds.map((_, index) => `${pageNumber(index)} 0 R`).join(' ')}] >>`,
    ),
    ...object(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    ...object(
      4,
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      ' /Filter /ASCIIHexDecode /Length 3 >>\nstream\nff>\nendstream',
    ),
    ...pages,
    Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

async function warningsOf(kinds: readonly PageKind[], most = usualLimits.pages): Promise<readonly string[]> {
  const result = await convertFile(pdfOf(kinds), '页.pdf', { limits: { ...usualLimits, pages: most } });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.warnings;
}

describe('the pages of a PDF', () => {
  const { pagesLeftOut, recognised, somePagesEmpty } = wording.formats;

  it('are told where some have no text', async () => {
    expect(await warningsOf(['text', 'blank', 'text'])).toEqual([somePagesEmpty(1)]);
  });

  it('are told where nothing is read on some, though others were recognised', async () => {
    expect(await warningsOf(['picture', 'blank', 'text'])).toEqual([recognised(1), somePagesEmpty(2)]);
  });

  it('are read in a picture of bearable size, however large they are', async () => {
    expect(await warningsOf(['text', 'vast'])).toContain(recognised(1));
  });

  it('are told where there are more than are read', async () => {
    expect(await warningsOf(['text', 'text', 'text'], 2)).toEqual([pagesLeftOut(2, 3)]);
    expect(await warningsOf(['text', 'text'], 2)).toEqual([]);
  });
});

it('reads nothing where the person has cancelled before', async () => {
  const result = await convertFile(pdfOf(['text']), '页.pdf', { signal: AbortSignal.abort() });
  expect(result).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
});
