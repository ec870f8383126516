import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { fonts, substitutes } from './faces';

type RunFonts = Readonly<Record<'ascii' | 'hAnsi' | 'cs' | 'eastAsia', string>>;

/** The one place where what the writing library leaves out is put into its parts. */
export function finish(docx: Uint8Array, usual: RunFonts): Uint8Array {
  const parts = unzipSync(docx);
  const finished: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    if (name === 'word/fontTable.xml') finished[name] = strToU8(withSubstitutes(strFromU8(bytes)));
    else if (name === 'word/settings.xml') finished[name] = strToU8(withEndnotes(strFromU8(bytes)));
    else if (textParts.test(name)) finished[name] = strToU8(withFonts(strFromU8(bytes), usual));
    else finished[name] = bytes;
  }
  return zipSync(finished, { level: 6 });
}

const textParts = /^word\/(?:document|footnotes|endnotes|footer\d+)\.xml$/u;

/** Says which font stands in for one that a machine lacks; Word and WPS choose by it, and tell so in their font lists. */
function withSubstitutes(xml: string): string {
  const entries = [...new Set([...Object.values(fonts), ...Object.values(substitutes)])].map((name) => {
    const instead = substitutes[name];
    const alternative = instead === undefined ? '' : `<w:altName w:val="${instead}"/>`;
    return `<w:font w:name="${name}">${alternative}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;
  });
  return xml.replace(/(<w:fonts\b[^>]*?)(?:\/>|>([\s\S]*?)<\/w:fonts>)/u, (_, open, inner) => {
    return `${open}>${inner ?? ''}${entries.join('')}</w:fonts>`;
  });
}

/**
 * Endnotes stand behind the material and before the attachments. Word reads that here alone (ISO 29500-1, 17.11.22: ignored
 * in a section); LibreOffice puts them behind everything.
 */
function withEndnotes(xml: string): string {
  const place = '<w:endnotePr><w:pos w:val="sectEnd"/><w:numFmt w:val="decimalEnclosedCircle"/></w:endnotePr>';
  return xml.replace('<w:compat>', `${place}<w:compat>`);
}

/** References of notes and entries of contents come without a font of their own. */
function withFonts(xml: string, usual: RunFonts): string {
  const attributes = Object.entries(usual).map(([name, font]) => ` w:${name}="${font}"`);
  const runFonts = `<w:rFonts${attributes.join('')} w:hint="eastAsia"/>`;
  return xml.replace(/<w:r(?: [^>]*)?>(?:<w:rPr>(.*?)<\/w:rPr>)?/gsu, (run, properties: string | undefined) => {
    if (properties === undefined) return `${run}<w:rPr>${runFonts}</w:rPr>`;
    if (properties.includes('<w:rFonts')) return run;
    const [style = ''] = /^<w:rStyle [^>]*\/>/u.exec(properties) ?? [];
    return run.replace(properties, () => `${style}${runFonts}${properties.slice(style.length)}`);
  });
}
