/** The tags and characters of an XML file with the places where they stand. */

export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'text';
  /** With its prefix; empty for text. */
  readonly name: string;
  /** In the file. */
  readonly start: number;
  readonly end: number;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/gu;

/** Comments, instructions and CDATA, which Word does not write in a document, are passed over. */
export function* xmlTokens(xml: string): Generator<XmlToken, void> {
  for (const found of xml.matchAll(token)) {
    const { index: start, 0: whole, 1: slash, 2: name = '', 4: empty } = found;
    const end = start + whole.length;
    if (!whole.startsWith('<')) yield { kind: 'text', name: '', start, end };
    else if (name !== '') yield { kind: slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open', name, start, end };
  }
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
