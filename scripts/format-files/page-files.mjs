/** Web pages, saved pages and books. */
import { execFileSync } from 'node:child_process';
import { knownText } from './known-text.mjs';
import { epub, escaped } from './package-parts.mjs';

/** @param {string} text @param {string} encoding */
export function encode(text, encoding) {
  return execFileSync('iconv', ['-f', 'utf-8', '-t', encoding], { input: text });
}

/** The known text as the inside of a page. */
function knownHtml() {
  const rows = knownText.filter(({ kind }) => kind === 'row');
  return knownText
    .map((line) => {
      if (line.kind === 'title') return `<h1>${escaped(line.text)}</h1>`;
      if (line.kind === 'heading') return `<h2>${escaped(line.text)}</h2>`;
      if (line.kind !== 'row') return `<p>${escaped(line.text)}</p>`;
      if (line !== rows[0]) return '';
      const cells = rows.map(
        ({ text }) =>
          `<tr>${text
            .split('\t')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      );
      return `<table>${cells.join('\n')}</table>`;
    })
    .join('\n');
}

/** @param {string} charset @param {string} body @param {string} [head] */
function page(charset, body, head = '') {
  return `<!DOCTYPE html>\n<html>\n<head><meta charset="${charset}"><title>学习办法_青石街道</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

const links = (/** @type {readonly string[]} */ names) =>
  names.map((name) => `<li><a href="/${encodeURIComponent(name)}">${name}</a></li>`).join('');

const sitePage = page(
  'gb2312',
  `<script>document.write("广告");</script><div class="top"><ul class="nav">${links(['首页', '机构设置', '政务公开', '办事指南', '互动交流', '专题专栏'])}</ul></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/tz">通知公告</a></div>
<div class="article"><div class="content">${knownHtml()}</div></div>
<div class="related"><h3>相关阅读</h3><ul>${links(['关于开展主题党日活动的通知', '关于做好年度总结的通知', '街道召开工作会议', '志愿服务进社区活动预告'])}</ul></div>
<div class="footer"><a href="/about">关于我们</a> <a href="/map">网站地图</a> 主办：青石街道办事处 备案号：某备12345号</div>`,
  '<meta name="ArticleTitle" content="青石街道机关党支部学习办法（试行）"><meta name="PubDate" content="2024-03-05 09:30"><meta name="ContentSource" content="青石街道办事处"><style>.nav{color:red}</style>',
);

const listPage = page(
  'utf-8',
  `<p>名单如下，请核对姓名和所在支部，如有错漏请在周五之前告知组织委员。</p><ol><li>第一支部：张三<ol><li>联系人李四</li></ol></li><li>第二支部：王五</li></ol>
<ul><li>材料目录</li><li>签到表&nbsp;&amp;&nbsp;记录本</li></ul><p>换行<br>之后是另一段</p><p><ruby>学<rt>xué</rt></ruby>习</p><p style="display:none">看不见的话</p><pre>第一行
第二行</pre>`,
);

/** @param {string} html @param {'quoted-printable' | 'base64'} encoding @param {string} charset */
function savedPage(html, encoding, charset) {
  // What calls itself GB 2312 is mostly its successor.
  const bytes = encode(html, charset === 'gb2312' ? 'gb18030' : charset);
  const body =
    encoding === 'base64'
      ? (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')
      : [...bytes]
          .map((byte) =>
            byte === 0x3d || byte > 126 || (byte < 32 && byte !== 10) ? hex(byte) : String.fromCharCode(byte),
          )
          .join('')
          .split('\n')
          .map(softBroken)
          .join('\r\n');
  return [
    'From: <Saved by Blink>',
    'Subject: =?utf-8?Q?=E5=AD=A6=E4=B9=A0?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Boundary"',
    '',
    '------Boundary',
    `Content-Type: text/html; charset=${charset}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------Boundary',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '------Boundary--',
    '',
  ].join('\r\n');
}

/** @param {number} byte */
function hex(byte) {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** @param {string} line */
function softBroken(line) {
  return (line.match(/(?:=[0-9A-F]{2}|.){1,24}/g) ?? ['']).join('=\r\n');
}

const chapters = {
  '1.xhtml': '<h1>第一章　读原文</h1><p>读原文要从头读起，读懂一段再读下一段。</p>',
  '2.xhtml': '<h1>第二章　记出处</h1><p>记出处要写明<ruby>题<rt>tí</rt></ruby>名、日期和页码。</p>',
};

/** @type {Readonly<Record<string, Uint8Array | string>>} */
export const pageFiles = {
  'known-网页.html': page('utf-8', knownHtml()),
  'known-网页-gbk.htm': encode(page('gb2312', knownHtml()), 'gb18030'),
  'known-网页-utf16.html': Buffer.concat([Buffer.from([0xff, 0xfe]), encode(page('utf-16', knownHtml()), 'utf-16le')]),
  'known-网站页面.html': encode(sitePage, 'gb18030'),
  'known-网页冒充.doc': page('utf-8', knownHtml()),
  'known-保存的网页.mht': savedPage(page('utf-8', knownHtml()), 'quoted-printable', 'utf-8'),
  'known-保存的网页-gbk.mhtml': savedPage(page('gb2312', knownHtml()), 'base64', 'gb2312'),
  'known-保存的网页冒充.doc': savedPage(page('utf-8', knownHtml()), 'base64', 'utf-8'),
  'page-列表.html': listPage,
  'page-片段.html': '<p>没有首尾的网页片段，也要读得出来。</p>\n<p>第二段。</p>',
  'book-两章.epub': epub(chapters, { title: '学习手册', author: '张三' }),
  'book-目录外链.epub': epub(
    { ...chapters, '3.xhtml': '<p>第三章只有一段，没有标题。</p><img src="https://example.invalid/a.png"/>' },
    { title: '外链手册', more: { '../../逃出去.txt': '不应读到' } },
  ),
  'bad-加密的书.epub': epub(chapters, {
    title: '加密的书',
    more: {
      'META-INF/encryption.xml':
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData><CipherData><CipherReference URI="OEBPS/text/1.xhtml"/></CipherData></EncryptedData></encryption>',
    },
  }),
};
