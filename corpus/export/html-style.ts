import type { Layout } from '../study/layout';

const fangsong =
  '"FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong", "Noto Serif CJK SC", "SimSun", serif';
const hei = '"SimHei", "黑体", "STHeiti", "Noto Sans CJK SC", sans-serif';
const kai = '"KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "STKaiti", "Noto Serif CJK SC", serif';
const song = '"SimSun", "宋体", "STSong", "Noto Serif CJK SC", serif';
const title =
  '"FZXiaoBiaoSong-B05S", "方正小标宋简体", "STZhongsong", "华文中宋", "SimSun", "Noto Serif CJK SC", serif';

/** What all layouts have in common. */
const common = `
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1d1d1f; font-family: ${fangsong}; }
h1, h2, h3 { font-weight: 400; break-after: avoid; overflow-wrap: anywhere; }
p, blockquote { margin: 0; overflow-wrap: anywhere; }
q { quotes: none; white-space: pre-wrap; overflow-wrap: anywhere; }
sup { line-height: 0; }
table { width: 100%; border-collapse: collapse; }
tr { break-inside: avoid; }
th, td { border: 1px solid #1d1d1f; padding: .1em .35em; text-align: center; font-weight: 400; overflow-wrap: anywhere; }
.form th { width: 19%; font-family: ${hei}; }
.form td { text-align: left; height: 2.2em; vertical-align: middle; }
.attachment { break-before: page; }
.mark { font-family: ${hei}; text-indent: 0; }
.contents p { display: flex; }
.contents i { flex: 1; margin: 0 .4em .35em; border-bottom: 1px dotted currentColor; }
`;

/** Where the engine sets margin boxes, pages are numbered as 7.5 of the standard says: odd ones right, even ones left. */
const officialPage = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; font: 14pt ${song}; }
@page :right { @bottom-right { content: "— " counter(page) " —"; vertical-align: top; padding: 7mm 14pt 0 0; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; vertical-align: top; padding: 7mm 0 0 14pt; } }
`;

const plainPage = `
@page { size: A4; margin: 30mm 26mm 28mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 10.5pt ${song}; } }
`;

/** GB/T 9704-2012: 22 lines of 28 characters, which are set a quarter point closer than they are wide. */
const official = `${officialPage}${common}
main { max-width: 156mm; margin: 0 auto; padding: 37mm 0; }
main, h1, h2, h3, th, td { font-size: 16pt; line-height: 28.95pt; letter-spacing: -.25pt; orphans: 1; widows: 1; }
h1 { font-family: ${title}; font-size: 22pt; line-height: 28.95pt; text-align: center; margin: 0 0 28.95pt; }
h2, h3, .text, blockquote, .note, .hint, .remark, .source, .attached { margin: 0; text-indent: 31.5pt; text-align: justify; }
h2 { font-family: ${hei}; }
h3, .summary, .hint { font-family: ${kai}; }
.summary { text-align: center; margin: 0 0 28.95pt; }
.attachment h1 { margin-top: 28.95pt; }
b { font-family: ${hei}; font-weight: 400; }
.number { margin-right: .3em; }
aside { border: 1px solid #1d1d1f; padding: 0 6pt; margin: 0 -6pt; }
.details { display: none; }
.attached { margin-top: 28.95pt; padding-left: 31.5pt; text-indent: 0; }
.signature { margin: 57.9pt 63pt 0 0; text-align: right; break-inside: avoid; }
.notes { margin-top: 28.95pt; border-top: .5pt solid; }
.notes p { font-size: 12pt; line-height: 18pt; padding-left: 1.6em; text-indent: -1.6em; }
.notes span { display: inline-block; width: 1.6em; text-indent: 0; }
td, th, .form td { height: 28pt; font-size: 14pt; line-height: 24pt; }
@media print { main { max-width: none; padding: 0; } }
`;

/** The face of an official letter at a size for reading. */
const reading = `${common}
main { max-width: 42em; margin: 0 auto; padding: 3em 1.5em; font-size: 12pt; line-height: 1.75; }
h1, h2, h3, .number, b { font-family: ${hei}; font-weight: 600; }
h1 { font-size: 1.7em; line-height: 1.4; text-align: center; margin: 0 0 .4em; }
h2 { font-size: 1.25em; margin: 2em 0 .6em; }
h3 { font-size: 1.08em; margin: 1.6em 0 .5em; }
.summary { text-align: center; color: #55555a; }
.text { text-indent: 2em; text-align: justify; }
article { margin: 0 0 1.5em; }
blockquote { padding-left: .9em; border-left: 3px solid #b3261e; margin: 0 0 .3em; orphans: 3; widows: 3; }
q { text-align: justify; }
.number { margin-right: .5em; }
.source, .details, .remark { font-size: .88em; color: #55555a; padding-left: 1.2em; break-before: avoid; }
.note { padding-left: 1.05em; }
aside { margin: .3em 0 .3em 1.05em; padding: .3em .8em; border: 1px solid #d9a441; background: #fdf6e7; font-family: ${kai}; }
.details span { margin-right: 1.5em; }
.attached { margin-top: 2em; }
.signature { margin: 2em 2em 0 0; text-align: right; }
.notes { margin-top: 2em; border-top: 1px solid #1d1d1f; font-size: .88em; }
@media print { main { max-width: none; padding: 0; } }
`;

const booklet = `${plainPage}${reading}
h1 { font-family: ${title}; font-size: 2em; margin: 4em 0 1em; }
.contents { break-before: page; break-after: page; }
.contents h2 { text-align: center; letter-spacing: 1em; }
.contents .level2 { padding-left: 2em; }
blockquote { border: 0; padding: 0; text-indent: 2em; text-align: justify; }
.source { text-align: right; padding: 0; }
`;

export const pageStyles: Readonly<Record<Layout, string>> = { official, plain: `${plainPage}${reading}`, booklet };

/** SHA-256 of each for the page's content security policy; the test computes them anew. */
export const pageStyleHashes: Readonly<Record<Layout, string>> = {
  official: 'sha256-oj77+0a4gEVOsH4Y+ZANoXZLx+yFYR/AUhBTvPgoxnQ=',
  plain: 'sha256-c6TgSpUnMJVCGY9YR9an/lEasThhBRiL9LTvEOvOtTI=',
  booklet: 'sha256-782xxsE8qC6aVGXZyMZSFi6yGUj2d517Njc1c+gg3EI=',
};
