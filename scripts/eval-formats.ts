/**
 * Prints how many paragraphs of known texts come back to the character from documents that LibreOffice makes of them,
 * PDF in ten settings of the page. The texts are Markdown files of a folder (`--corpus FOLDER`); `--from N` begins with
 * another of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { convertFile } from '../corpus/library/convert/convert-file';
import { flatDocument, type Line, type Setting } from './format-files/flat-document.mjs';

const settings: readonly Setting[] = [
  {},
  { columns: 2, size: 10.5, margin: 2 },
  { isIndented: false, spacing: 8, size: 12 },
  { header: '法规汇编', pageNumber: '— #—' },
  { pageNumber: '#', size: 14 },
  { pageNumber: '第#页', size: 12, lineHeight: 120 },
  { columns: 2, size: 11, header: '学习资料', pageNumber: '#' },
  { size: 22, header: '领导讲话' },
  { font: 'Noto Serif CJK SC', pageNumber: '— #—' },
  { size: 9, margin: 1.5, lineHeight: 115 },
];
const textCount = 20;
/** Apart from each other in the folder, so that they are of different kinds. */
const step = 171;
const shortest = 3_000;
const longest = 20_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { corpus: { type: 'string', default: '' }, from: { type: 'string', default: '0' } },
  });
  if (values.corpus === '') throw new Error('Name a folder of texts in Markdown: --corpus FOLDER');
  const texts = readTexts(values.corpus, Number(values.from));
  const work = mkdtempSync(join(tmpdir(), 'eval-formats-'));
  try {
    for (const format of ['pdf', 'docx', 'doc', 'rtf', 'epub']) await evaluate(format, texts, work);
  } finally {
    rmSync(work, { recursive: true });
  }
}

function readTexts(folder: string, from: number): readonly (readonly Line[])[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  const texts: (readonly Line[])[] = [];
  for (let tried = 0; texts.length < textCount && tried < files.length; tried++) {
    const text = readFileSync(join(folder, files[(from + tried * step) % files.length] ?? ''), 'utf8');
    if (text.length >= shortest && text.length <= longest) texts.push(linesOf(text));
  }
  return texts;
}

function linesOf(text: string): readonly Line[] {
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n+/)
    .map((line) => {
      const [, marks = '', words = ''] = /^\s*(#*)\s*(.*?)\s*$/.exec(line) ?? [];
      const kind = marks === '' ? 'paragraph' : marks.length === 1 ? 'title' : 'heading';
      return { kind, text: words } as const;
    })
    .filter(({ text: words }) => words !== '');
}

async function evaluate(format: string, texts: readonly (readonly Line[])[], work: string): Promise<void> {
  const sources = texts.map((lines, index) => {
    const file = join(work, `${index}.fodt`);
    writeFileSync(file, flatDocument(lines, format === 'pdf' ? settings[index % settings.length] : {}));
    return file;
  });
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', work, ...sources], { stdio: 'ignore' });
  let all = 0;
  let right = 0;
  for (const [index, lines] of texts.entries()) {
    const file = `${index}.${format}`;
    const result = await convertFile(readFileSync(join(work, file)), file);
    const found = result.ok ? result.value.content.split(/\n+/).map(bare) : [];
    const wanted = lines.map(({ text }) => bare(text));
    const missing = wanted.filter((line) => !takeOut(found, line));
    all += wanted.length;
    right += wanted.length - missing.length;
    for (const line of missing) console.error(`${file}: ${line.slice(0, 60)}`);
  }
  console.log(`${format}: ${right} of ${all} paragraphs (${((right / all) * 100).toFixed(2)} %)`);
}

/** Without marks and indents; a space is a space, whatever its width. */
function bare(line: string): string {
  return line.replace(/^#+ /, '').replace(/\s+/g, ' ').trim();
}

function takeOut(lines: string[], line: string): boolean {
  const at = lines.indexOf(line);
  if (at !== -1) lines.splice(at, 1);
  return at !== -1;
}

void main();
