/** The style sheet of an exported page; the body face is that of an official letter, where the machine has it. */
export const pageStyle = `
@page { size: A4; margin: 30mm 26mm 28mm 28mm; }
* { box-sizing: border-box; }
html { font-size: 12pt; }
body { margin: 0; background: #fff; color: #1d1d1f; line-height: 1.75;
  font-family: "FangSong", "仿宋", "FangSong_GB2312", "STFangsong", "Noto Serif CJK SC", "SimSun", serif; }
main { max-width: 42em; margin: 0 auto; padding: 3em 1.5em; }
h1, h2, h3, .number, b { font-family: "SimHei", "黑体", "STHeiti", "Noto Sans CJK SC", sans-serif; font-weight: 600; }
h1 { font-size: 1.7em; line-height: 1.4; text-align: center; margin: 0 0 .4em; }
h2 { font-size: 1.25em; margin: 2em 0 .6em; }
h3 { font-size: 1.08em; margin: 1.6em 0 .5em; }
h1, h2, h3 { break-after: avoid; overflow-wrap: anywhere; }
p { margin: 0; overflow-wrap: anywhere; }
.summary { text-align: center; color: #55555a; }
article { margin: 0 0 1.5em; }
blockquote { margin: 0 0 .3em; padding-left: .9em; border-left: 3px solid #b3261e;
  orphans: 3; widows: 3; }
q { quotes: none; white-space: pre-wrap; overflow-wrap: anywhere; text-align: justify; }
.number { margin-right: .5em; }
.source, .details, .remark { font-size: .88em; color: #55555a; padding-left: 1.2em; break-before: avoid; }
.note { padding-left: 1.05em; }
.details span { margin-right: 1.5em; }
@media print { html { font-size: 12pt; } main { max-width: none; padding: 0; } }
`;

/** SHA-256 of `pageStyle` for the page's content security policy; the test computes it anew. */
export const pageStyleHash = 'sha256-UsME9+Mda/UVSeFOju2EN4UMxsg50zbeuKvZUOzIBkU=';
