/** The tags and characters of an XML file with the places where they stand. */

export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'text';
  /** With its prefix; empty for text. */
  readonly name: string;
  /** In the file. */
  readonly start: number;
  readonly end: number;
}

/** What is passed over, by how it begins and ends; Word writes no CDATA in a document. */
const passedOver = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const;

/** No part of it reaches over a `<`, which XML forbids there: what is damaged costs no more than what is whole. */
const tag = /<(\/?)([^\s/<>]+)(?=[\s/>])((?:[^<>"']|"[^<"]*"|'[^<']*')*?)(\/?)>/uy;

/** A `<` that begins nothing is passed over. Cost: the length of the file, whatever is in it. */
export function* xmlTokens(xml: string): Generator<XmlToken, void> {
  for (let start = 0; start < xml.length; ) {
    if (xml[start] !== '<') {
      const end = placeOf(xml, '<', start);
      yield { kind: 'text', name: '', start, end };
      start = end;
      continue;
    }
    const [opening, ending] = passedOver.find(([begins]) => xml.startsWith(begins, start)) ?? [];
    if (opening !== undefined) {
      start = placeOf(xml, ending, start + opening.length) + ending.length;
      continue;
    }
    tag.lastIndex = start;
    const found = tag.exec(xml);
    const end = start + (found?.[0].length ?? 1);
    if (found !== null) {
      const [, slash, name = '', , empty] = found;
      yield { kind: slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open', name, start, end };
    }
    start = end;
  }
}

/** The end of the file where it does not come any more. */
function placeOf(xml: string, wanted: string, from: number): number {
  const at = xml.indexOf(wanted, from);
  return at < 0 ? xml.length : at;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu;

export function decodeXml(characters: string): string {
  return characters.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return named[name ?? ''] ?? whole;
  });
}

/** Characters as they may stand in a text or an attribute; what XML cannot hold becomes a blank. */
export function encodeXml(characters: string): string {
  return characters
    .replace(unwritable, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** XML 1.0, 2.2; a carriage return would be read back as the end of a line. One blank each, so that offsets stay. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
