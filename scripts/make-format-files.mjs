/**
 * Makes the files that the readers of formats are tested on, into `corpus/testing/files`. They are kept with the
 * program: run this only to change them. Needs LibreOffice, poppler and iconv.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { badFiles } from './format-files/bad-files.mjs';
import { flatDocument } from './format-files/flat-document.mjs';
import { knownText, longText, traditionalText } from './format-files/known-text.mjs';
import { docx, ofd, pdf, stream } from './format-files/package-parts.mjs';
import { encode, pageFiles } from './format-files/page-files.mjs';
import { wordFiles } from './format-files/word-files.mjs';
import { root } from './paths.mjs';

/** Of offices' scanners, in pixels an inch. */
const SCAN_RESOLUTION = 150;

const target = join(root, 'corpus/testing/files');
const work = mkdtempSync(join(tmpdir(), 'format-files-'));

const plain = knownText.map(({ text }) => text).join('\n\n');
const mixedEnds = knownText.map(({ text }, at) => text + ['\r\n\r\n', '\n\n', '\r\r'][at % 3]).join('');
const markdown = knownText
  .map(({ kind, text }) => (kind === 'title' ? `# ${text}` : kind === 'heading' ? `## ${text}` : text))
  .join('\n\n');

/** @type {Readonly<Record<string, Uint8Array | string>>} */
const textFiles = {
  'known-文本.txt': plain,
  'known-文本-标记.txt': `\uFEFF${plain}`,
  'known-文本-gbk.txt': encode(plain, 'gb18030'),
  'known-文本-utf16le.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), encode(plain, 'utf-16le')]),
  'known-文本-utf16be.txt': Buffer.concat([Buffer.from([0xfe, 0xff]), encode(plain, 'utf-16be')]),
  'known-文本-utf16无标记.txt': encode(plain, 'utf-16le'),
  'known-文本-换行混用.txt': mixedEnds,
  'known-文本.md': markdown,
  'known-没有扩展名': plain,
  'text-big5.txt': encode(traditionalText.join('\r\n\r\n'), 'big5'),
  'text-罕用字.txt': encode('罕用字辨认\n\n𠮷野家和㐂字都是罕用字，名册里有人用𬭚字做名字，不能丢。', 'gb18030'),
  'text-太短.txt': encode('党员', 'gb18030'),
};

/** A page as old Chinese programs wrote it: GBK bytes and a font that the file does not hold. */
function gbkPdf() {
  const lines = ['旧软件生成的文件', '字体没有嵌入，编码是国标，', '也要读得出来。'];
  const shown = lines.map((line, at) => {
    const bytes = encode(line, 'gb18030').toString('hex');
    return `BT /F1 ${at === 0 ? 20 : 12} Tf 1 0 0 1 ${at === 1 ? 124 : 100} ${700 - at * 22} Tm <${bytes}> Tj ET`;
  });
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [0 << /S /r /St 4 >>] >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(shown.join('\n')),
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);
}

const withNotes = knownText.map((line, at) =>
  at === 2 || at === 3 ? { ...line, note: `脚注的内容，见某书第${at}页。` } : line,
);

/** What LibreOffice makes, by file name: from which text and how it is set. */
const conversions = [
  { file: 'known-办公.docx', to: 'docx', lines: knownText },
  { file: 'known-办公.doc', to: 'doc', lines: knownText },
  { file: 'known-办公.rtf', to: 'rtf', lines: knownText },
  { file: 'known-办公.epub', to: 'epub', lines: knownText },
  { file: 'known-办公.pdf', to: 'pdf', lines: knownText, setting: { pageNumber: /** @type {const} */ ('— #—') } },
  {
    file: 'pdf-两栏.pdf',
    to: 'pdf',
    lines: longText,
    setting: { columns: 2, size: 11, header: '学习资料', pageNumber: /** @type {const} */ ('第#页') },
  },
  { file: 'pdf-不缩进.pdf', to: 'pdf', lines: longText, setting: { isIndented: false, spacing: 8, size: 12 } },
  { file: 'pdf-脚注.pdf', to: 'pdf', lines: withNotes, setting: { size: 16, header: '学习办法' } },
  { file: 'word-脚注.doc', to: 'doc', lines: withNotes },
  { file: 'word-脚注.rtf', to: 'rtf', lines: withNotes },
  {
    file: 'bad-加密.pdf',
    to: 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"x"}}',
    lines: knownText.slice(0, 2),
  },
  { file: 'bad-开放文档.odt', to: 'odt', lines: knownText.slice(0, 2) },
];

/** @param {{ to: string, from: string }} conversion */
function convert({ to, from }) {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', to, '--outdir', work, from],
    { stdio: 'ignore' },
  );
  return readFileSync(from.replace(/\.[^.]+$/, `.${to.replace(/:.*$/s, '')}`));
}

function officeFiles() {
  const made = conversions.map(({ file, to, lines, setting }) => {
    const from = join(work, 'flat.fodt');
    writeFileSync(from, flatDocument(lines, setting));
    return /** @type {const} */ ([file, convert({ to, from })]);
  });
  return Object.fromEntries(made);
}

/** Old formats of the files with automatic numbers. */
function oldWordFiles() {
  const made = ['word-自动编号', 'word-修订', 'word-表格'].flatMap((name) => {
    const from = join(work, `${name}.docx`);
    writeFileSync(from, wordFiles[`${name}.docx`] ?? '');
    return ['doc', 'rtf'].map((to) => /** @type {const} */ ([`${name}.${to}`, convert({ to, from })]));
  });
  return Object.fromEntries(made);
}

/** The known text as a scanner sees it: pages as pictures, in a PDF and alone. @param {Uint8Array | undefined} printed */
function scannedFiles(printed) {
  const from = join(work, 'printed.pdf');
  writeFileSync(from, printed ?? '');
  const to = join(work, 'scanned');
  execFileSync('pdftoppm', ['-gray', '-jpeg', '-r', String(SCAN_RESOLUTION), from, to]);
  execFileSync('pdftoppm', ['-gray', '-png', '-r', String(SCAN_RESOLUTION), '-l', '1', from, to]);
  const pages = ['1', '2'].map((page) => readFileSync(`${to}-${page}.jpg`));
  return {
    'scan-扫描件.pdf': scannedPdf(pages),
    'scan-图片.jpg': pages[0] ?? '',
    'scan-图片.png': readFileSync(`${to}-1.png`),
  };
}

/** @param {readonly Buffer[]} pages  Pictures of A4 pages, as JPEG. */
function scannedPdf(pages) {
  const [width, height] = [210, 297].map((side) => Math.round((side / 25.4) * SCAN_RESOLUTION));
  const kids = pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ');
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flatMap((picture, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + at * 3} 0 R /Resources << /XObject << /P ${5 + at * 3} 0 R >> >> >>`,
      stream('q 595 0 0 842 0 0 cm /P Do Q'),
      stream(
        picture,
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
      ),
    ]),
  ]);
}

/** The first part of a whole file. @param {Uint8Array | undefined} bytes @param {number} share */
function cut(bytes, share) {
  return (bytes ?? new Uint8Array()).subarray(0, Math.floor((bytes?.length ?? 0) * share));
}

mkdirSync(target, { recursive: true });
const office = officeFiles();
const files = {
  ...textFiles,
  ...pageFiles,
  ...wordFiles,
  ...badFiles,
  ...office,
  ...oldWordFiles(),
  ...scannedFiles(office['known-办公.pdf']),
  'known-版式.ofd': ofd(knownText),
  'pdf-国标编码.pdf': gbkPdf(),
  'known-金山.wps': office['known-办公.doc'] ?? '',
  'known-改名的docx.doc': office['known-办公.docx'] ?? '',
  'known-改名的rtf.doc': office['known-办公.rtf'] ?? '',
  'known-改名的pdf.txt': office['known-办公.pdf'] ?? '',
  'known-改名的doc.pdf': office['known-办公.doc'] ?? '',
  'bad-截断.docx': cut(office['known-办公.docx'], 0.6),
  'bad-截断.doc': cut(office['known-办公.doc'], 0.3),
  'bad-截断.epub': cut(office['known-办公.epub'], 0.7),
  'word-截断.rtf': cut(office['known-办公.rtf'], 0.7),
  'word-空段.docx': docx({ body: '<w:p/><w:p><w:r><w:t>前后都是空段。</w:t></w:r></w:p><w:p/>' }),
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(target, name), content);
rmSync(work, { recursive: true });
console.error(Object.keys(files).length);
