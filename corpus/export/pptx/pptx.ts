import Presentation from 'pptxgenjs';
import type { StudyDocument } from '../../study/document';
import { linesOfType } from '../share-out';
import { type ListPart, listRoom, roomOfRow, type Slide, type SlideBody, slidesOf } from '../slides';
import { finish } from './finish';

const song = '宋体';
const hei = '黑体';
const red = 'A51D1D';
const ink = '1D1D1F';
const grey = '55555A';

/** Inches, on a slide of 13.33 × 7.5. */
const margin = 0.8;
const width = 13.33 - 2 * margin;
const top = 1.4;
const gap = 0.1;

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
  return finish(written);
}

function addSlide(presentation: Presentation, slide: Slide): void {
  const page = presentation.addSlide();
  page.background = { color: 'FFFFFF' };
  if (slide.notes !== '') page.addNotes(slide.notes);
  if (slide.kind === 'title') {
    const box = { x: margin, w: width, align: 'center' as const, lang };
    page.addText(slide.heading, { ...box, y: 2, h: 2, fontFace: hei, fontSize: 48, color: red, bold: true });
    page.addText(slide.subtitle, { ...box, y: 4.3, h: 1, fontFace: song, fontSize: 24, color: grey });
    return;
  }
  page.addText(slide.heading, {
    ...{ x: margin, y: 0.4, w: width, h: 0.7, lang },
    ...{ fontFace: hei, fontSize: 24, color: red, valign: 'middle' },
  });
  page.addShape('line', { x: margin, y: 1.15, w: width, h: 0, line: { color: red, width: 1.5 } });
  addBody(page, slide);
}

function addBody(page: Presentation.Slide, body: Exclude<SlideBody, { kind: 'title' }>): void {
  if (body.kind === 'list') {
    addList(page, body.parts);
    return;
  }
  page.addText(body.words, {
    ...{ x: margin, y: top, w: width, h: 5, lang, fontFace: song, color: ink, bold: true },
    ...{ fontSize: body.longest <= shortExcerpt ? 44 : 36, valign: 'middle', lineSpacingMultiple: 1.3 },
  });
  page.addText(body.source, {
    ...{ x: margin, y: 6.55, w: width, h: 0.6, lang, align: 'right', valign: 'middle' },
    ...{ fontFace: song, fontSize: 20, color: grey },
  });
}

function addList(page: Presentation.Slide, parts: readonly ListPart[]): void {
  let y = top;
  for (const part of parts) {
    if (part.kind === 'table') {
      addTable(page, part, y);
      y += rowHeights(part).reduce((sum, height) => sum + height, 0);
      continue;
    }
    const lines = part.lines.reduce((sum, line) => sum + linesOfType(line, listRoom.columns), 0);
    const h = (lines * listRoom.line) / 10;
    const box = { x: margin, y, w: width, h, lang, fontFace: song, color: ink };
    page.addText(part.lines.join('\n'), { ...box, fontSize: 30, valign: 'top', lineSpacingMultiple: 1.4 });
    y += h + gap;
  }
}

type TablePart = Extract<ListPart, { kind: 'table' }>;

/** With that of the columns' names, in inches. */
function rowHeights({ columns, rows }: TablePart): number[] {
  const names = columns.map(({ title }) => title);
  return [names, ...rows].map((row) => roomOfRow(row, columns) / 10);
}

function addTable(page: Presentation.Slide, part: TablePart, y: number): void {
  const { columns, rows } = part;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const head = columns.map(({ title }) => ({ text: title, options: { fontFace: hei, bold: true } }));
  const body = rows.map((row) => row.map((text) => ({ text, options: { fontFace: song } })));
  page.addTable([head, ...body], {
    ...{ x: margin, y, w: width, colW: columns.map(({ share }) => (width * share) / all) },
    ...{ rowH: rowHeights(part), fontSize: 22, margin: 0.04, color: ink, align: 'center', valign: 'middle', lang },
    border: { type: 'solid', pt: 1, color: grey },
  });
}

const lang = 'zh-CN';

/** UTF-16 code units that fit on a slide in larger type. */
const shortExcerpt = 60;
