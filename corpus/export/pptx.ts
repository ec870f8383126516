import Presentation from 'pptxgenjs';
import type { StudyDocument } from '../study/document';
import { type Slide, slidesOf } from './slides';

const song = '宋体';
const hei = '黑体';
const red = 'A51D1D';
const ink = '1D1D1F';
const grey = '55555A';

/** Inches, on a slide of 13.33 × 7.5. */
const margin = 0.8;
const width = 13.33 - 2 * margin;

/** Slides to read from at a meeting: the words large, the source below, hint and note for the speaker alone. */
export async function renderPptx(document: StudyDocument): Promise<Uint8Array> {
  const presentation = new Presentation();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.title = document.title.replaceAll('\n', '');
  presentation.author = '';
  presentation.company = '';
  presentation.subject = '';
  presentation.theme = { headFontFace: hei, bodyFontFace: song };
  for (const slide of slidesOf(document)) addSlide(presentation, slide);
  const written = await presentation.write({ outputType: 'uint8array', compression: true });
  if (!(written instanceof Uint8Array)) throw new TypeError('a presentation that is no bytes');
  return written;
}

function addSlide(presentation: Presentation, slide: Slide): void {
  const page = presentation.addSlide();
  page.background = { color: 'FFFFFF' };
  if (slide.notes !== '') page.addNotes(slide.notes);
  if (slide.kind === 'title') {
    const box = { x: margin, w: width, align: 'center' as const, lang };
    page.addText(slide.heading, { ...box, y: 2, h: 2, fontFace: hei, fontSize: 48, color: red, bold: true });
    page.addText(slide.lines.join('\n'), { ...box, y: 4.3, h: 1, fontFace: song, fontSize: 24, color: grey });
    return;
  }
  page.addText(slide.heading, {
    ...{ x: margin, y: 0.4, w: width, h: 0.7, lang },
    ...{ fontFace: hei, fontSize: 24, color: red, valign: 'middle' },
  });
  page.addShape('line', { x: margin, y: 1.15, w: width, h: 0, line: { color: red, width: 1.5 } });
  const isExcerpt = slide.kind === 'excerpt';
  page.addText(slide.lines.join('\n'), {
    ...{ x: margin, y: 1.4, w: width, h: 5, lang, fontFace: song, color: ink },
    ...{ fontSize: isExcerpt ? sizeOf(slide.lines.join('').length) : 30, bold: isExcerpt },
    ...{ valign: isExcerpt ? 'middle' : 'top', lineSpacingMultiple: isExcerpt ? 1.3 : 1.4 },
  });
  if (slide.source === '') return;
  page.addText(slide.source, {
    ...{ x: margin, y: 6.55, w: width, h: 0.6, lang, align: 'right', valign: 'middle' },
    ...{ fontFace: song, fontSize: 18, color: grey },
  });
}

const lang = 'zh-CN';

/** Points: as large as the words allow; a sentence that is longer than a slide is set smaller, never cut. */
function sizeOf(characters: number): number {
  if (characters <= 60) return 44;
  if (characters <= 130) return 36;
  if (characters <= 200) return 28;
  if (characters <= 320) return 22;
  return 16;
}
