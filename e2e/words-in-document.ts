import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Lines are broken and filled by every program in its own way. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '');
}

/** A part of a .docx or .pptx as it is written. */
export function partOfDocument(file: string, name: string): string {
  const part = unzipSync(readFileSync(file))[name];
  if (part === undefined) throw new Error(`There is no ${name} in ${file}`);
  return strFromU8(part);
}

/** What is read in the body of a .docx, in its order. */
export function wordsOfWord(file: string): string {
  return runs(partOfDocument(file, 'word/document.xml'), 'w:t').join('');
}

/** The footnotes of a .docx that have words. */
export function notesOfWord(file: string): readonly string[] {
  const notes = partOfDocument(file, 'word/footnotes.xml').match(/<w:footnote .*?<\/w:footnote>/gsu) ?? [];
  return notes.map((note) => runs(note, 'w:t').join('')).filter((note) => note !== '');
}

/** What is read on the slides of a .pptx, one after another. */
export function wordsOfSlides(file: string): readonly string[] {
  const numbers = Object.keys(unzipSync(readFileSync(file))).flatMap((name) => {
    const number = /^ppt\/slides\/slide(\d+)\.xml$/u.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return numbers
    .toSorted((one, other) => one - other)
    .map((number) => runs(partOfDocument(file, `ppt/slides/slide${number}.xml`), 'a:t').join(''));
}

/** What is read on the pages of a PDF, one after another. */
export async function wordsOfPages(file: string): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(readFileSync(file)), isEvalSupported: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return pages;
}

function runs(xml: string, name: 'w:t' | 'a:t'): readonly string[] {
  return Array.from(xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'gu')), ([, run = '']) => run);
}
