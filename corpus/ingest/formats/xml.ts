import { SaxesParser } from 'saxes';
import { wording } from '../../wording';
import { DocumentFault } from './document-fault';

// The pure folders know neither Node nor DOM; every runtime has this one.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** An element; names are without their prefix, which the programs that write documents choose freely. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

/** No document nests deeper, and the readers go down by calling themselves. */
const deepest = 250;

/** Bytes of an XML file as its root element; entities and other files are never looked up. @throws DocumentFault */
export function parseXml(bytes: Uint8Array): XmlNode {
  const parser = new SaxesParser();
  const root: OpenNode = { name: '', attributes: {}, children: [] };
  const open: OpenNode[] = [root];
  const add = (child: XmlNode | string) => open.at(-1)?.children.push(child);
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new DocumentFault('file-damaged', wording.formats.hasEntities);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw new DocumentFault('file-damaged', wording.formats.tooDeep);
    const own: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) own[local(key)] = value;
    const node: OpenNode = { name: local(name), attributes: own, children: [] };
    add(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('error', () => {
    throw new DocumentFault('file-damaged', wording.formats.damaged);
  });
  parser.write(decodeXml(bytes)).close();
  const first = root.children.find((child) => typeof child !== 'string');
  if (first === undefined) throw new DocumentFault('file-damaged', wording.formats.damaged);
  return first;
}

/** XML is UTF-8, or UTF-16 with a mark. */
function decodeXml(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function elementsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

export function childOf(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (current, name) => (current === undefined ? undefined : elementsOf(current).find((child) => child.name === name)),
    node,
  );
}

export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsOf(node).filter((child) => child.name === name);
}

/** Every element of the name under a node, in order. */
export function descendantsOf(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}

/** All characters under a node. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
