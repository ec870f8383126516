/** What the writing library of presentations leaves against the rules, set right in its parts. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const theme = 'ppt/theme/theme1.xml';
/** Of the notes alone: no two masters may share one. */
const notesTheme = 'ppt/theme/theme2.xml';

/** A presentation as PowerPoint itself would write it, which opens without being repaired. */
export function finish(pptx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(pptx)).filter(([name]) => !name.endsWith('/'));
  const names = new Set([...parts.map(([name]) => name), notesTheme]);
  const finished: Zippable = {};
  for (const [name, bytes] of parts) {
    if (name === theme) finished[notesTheme] = bytes;
    finished[name] = strToU8(finishedPart(name, strFromU8(bytes), names));
  }
  return zipSync(finished, { level: 6 });
}

function finishedPart(name: string, xml: string, names: ReadonlySet<string>): string {
  if (name === '[Content_Types].xml') return typesOf(xml, names);
  if (name === 'docProps/app.xml') return properties;
  if (name === 'ppt/presentation.xml') return withMastersFirst(xml);
  if (/^ppt\/notesMasters\/_rels\//u.test(name)) return xml.replace('theme1.xml', 'theme2.xml');
  if (/^ppt\/slides\/slide\d+\.xml$/u.test(name)) return withShapesNumbered(xml);
  if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/u.test(name)) return withLinesOfNotes(xml);
  return xml;
}

/** Those of the parts that are there; the library names a master for each slide. */
function typesOf(xml: string, names: ReadonlySet<string>): string {
  return xml
    .replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/gu, (entry, name) => (names.has(name) ? entry : ''))
    .replace(/<Override [^>]*theme1\.xml[^>]*\/>/u, (entry) => entry + entry.replace('theme1', 'theme2'));
}

/** It was made by no Office, and holds what the slides hold. */
const properties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';

/** ISO 29500-1, 19.2.1.26: the lists stand in a fixed order. */
function withMastersFirst(xml: string): string {
  return xml.replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/su, '$2$1');
}

/** Tables are counted by themselves there. */
function withShapesNumbered(xml: string): string {
  let number = 0;
  return xml.replace(/(<p:cNvPr [^>]*?\bid=")\d+/gu, (_, start) => {
    number += 1;
    return `${start}${number}`;
  });
}

/** All lines of a note come as one paragraph, in which a line feed is a blank. */
function withLinesOfNotes(xml: string): string {
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US"([^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/u,
    (_, look: string, words: string) =>
      words
        .split('\n')
        .map((line) => `<a:p><a:r><a:rPr lang="zh-CN"${look}<a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );
}
