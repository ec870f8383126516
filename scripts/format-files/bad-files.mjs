/** Files that are broken, locked, or made to harm; each must end in one clear line. */
import { archive, docx, paragraph, pdf, stream } from './package-parts.mjs';

const megabyte = 1024 * 1024;

/** A compound file of one sector of directory, naming a stream; the chains run as told. */
function compound(/** @type {string} */ stream, /** @type {number} */ next = 0xfffffffe) {
  const bytes = Buffer.alloc(512 * 4);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(0xfffffffe, 60);
  bytes.writeUInt32LE(0xfffffffe, 68);
  bytes.fill(0xff, 76, 512);
  bytes.writeUInt32LE(0, 76);
  bytes.fill(0xff, 512, 1024);
  bytes.writeUInt32LE(0xfffffffd, 512);
  bytes.writeUInt32LE(next, 516);
  bytes.writeUInt32LE(next, 520);
  const name = Buffer.from(stream, 'utf16le');
  name.copy(bytes, 1024);
  bytes.writeUInt16LE(name.length + 2, 1024 + 64);
  bytes[1024 + 66] = 2;
  bytes.writeUInt32LE(2, 1024 + 116);
  bytes.writeUInt32LE(5000, 1024 + 120);
  return bytes;
}

/** The sizes that an archive's table of contents announces, all of them. */
function announcing(/** @type {Uint8Array} */ zip, /** @type {number} */ size) {
  const bytes = Buffer.from(zip);
  for (
    let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}

const laughs = `<!DOCTYPE x [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">${Array.from('bcdefgh', (name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(10)}">`).join('')}]>`;

/** @type {Readonly<Record<string, Uint8Array | string>>} */
export const badFiles = {
  'bad-空文件.txt': '',
  'bad-只有空白.txt': ' \r\n\t　\n',
  'bad-空文件.docx': '',
  'bad-没有文字.docx': docx({ body: paragraph('') }),
  'bad-炸弹.docx': archive({ 'word/document.xml': new Uint8Array(60 * megabyte) }),
  'bad-太大.docx': announcing(archive({ 'word/document.xml': 'x'.repeat(100) }), 101 * megabyte),
  'bad-谎报大小.docx': announcing(docx({ body: paragraph('真正的内容比报的长。') }), 40),
  'bad-上千个文件.docx': archive(
    {
      ...Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`word/media/${at}`, ''])),
      'word/document.xml': '<a/>',
    },
    0,
  ),
  'bad-实体.docx': docx({ body: '<w:p><w:r><w:t>&h;</w:t></w:r></w:p>', doctype: laughs }),
  'bad-外部实体.docx': docx({
    body: '<w:p><w:r><w:t>&x;</w:t></w:r></w:p>',
    doctype: '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  }),
  'bad-层次太深.docx': docx({ body: `${'<w:ins>'.repeat(5000)}${'</w:ins>'.repeat(5000)}` }),
  'bad-标记不闭合.docx': docx({ body: '<w:p><w:r><w:t>没有完' }),
  'bad-层次太深.html': `<html><body>${'<div>'.repeat(20_000)}字`,
  'bad-层次太深.rtf': `{\\rtf1 ${'{'.repeat(5000)}\\'d7\\'d6`,
  'bad-没有文字.rtf': '{\\rtf1\\ansi {\\fonttbl{\\f0 SimSun;}}}',
  'bad-加密.docx': compound('EncryptedPackage'),
  'bad-首尾相连.doc': compound('WordDocument', 1),
  'bad-不是文档.doc': compound('WordDocument'),
  'bad-乱字节.doc': Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256)),
  'bad-图片冒充.docx': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'bad-程序冒充.txt': Buffer.concat([Buffer.from([0x4d, 0x5a, 0x90, 0x00]), Buffer.alloc(200)]),
  'bad-普通压缩包.zip': archive({ '说明.txt': '一个压缩包' }),
  'bad-电子表格.xlsx': archive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
  'bad-演示文稿.pptx': archive({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }),
  'bad-扫描件.pdf': pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    stream('0.9 g 50 50 495 742 re f'),
  ]),
  'bad-首尾相连.pdf': pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
  'bad-只有开头.pdf': '%PDF-1.7\n',
  'bad-没有文字.ofd': archive({
    'OFD.xml': '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>',
    'Doc_0/Document.xml': '<Document><Pages><Page ID="1" BaseLoc="Pages/1.xml"/></Pages></Document>',
    'Doc_0/Pages/1.xml': '<Page><Content><Layer><ImageObject ID="3"/></Layer></Content></Page>',
  }),
  'bad-缺页.ofd': archive({
    'OFD.xml': '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>',
    'Doc_0/Document.xml': '<Document><Pages><Page ID="1" BaseLoc="Pages/1.xml"/></Pages></Document>',
  }),
  'bad-缺目录.epub': archive({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<container/>' }),
};
