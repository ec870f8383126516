/** Where a .docx or .pptx breaks the rules of its package (ISO 29500-2), over which Office offers to repair a file. */
import { dirname, join } from 'node:path/posix';
import { strFromU8, unzipSync } from 'fflate';

const contentTypes = '[Content_Types].xml';

/** One line for each fault, in English. */
export function packageFaults(file: Uint8Array): readonly string[] {
  const parts = new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));
  return [
    ...[...parts.keys()].filter((name) => name.endsWith('/')).map((name) => `a folder: ${name}`),
    ...typeFaults(parts),
    ...[...parts].flatMap(([name, xml]) => (name.endsWith('.rels') ? relationFaults(parts, name, xml) : [])),
    ...[...parts].flatMap(([name, xml]) => (name.endsWith('.xml') ? referenceFaults(parts, name, xml) : [])),
  ];
}

type TextParts = ReadonlyMap<string, string>;

function typeFaults(parts: TextParts): string[] {
  const types = parts.get(contentTypes) ?? '';
  const named = valuesOf(types, /<Override [^>]*PartName="\/([^"]*)"/gu);
  const extensions = valuesOf(types, /<Default [^>]*Extension="([^"]*)"/gu);
  const untyped = [...parts.keys()].filter(
    (name) => name !== contentTypes && !named.includes(name) && !extensions.includes(name.replace(/^.*\./u, '')),
  );
  return [
    ...named.filter((name) => !parts.has(name)).map((name) => `a type of a part that is not there: ${name}`),
    ...twice(named).map((name) => `two types: ${name}`),
    ...untyped.map((name) => `no type: ${name}`),
  ];
}

function relationFaults(parts: TextParts, name: string, xml: string): string[] {
  const folder = dirname(dirname(name));
  const inside = xml.match(/<Relationship [^>]*>/gu)?.filter((one) => !one.includes('TargetMode="External"')) ?? [];
  const targets = valuesOf(inside.join(''), / Target="([^"]*)"/gu);
  const paths = targets.map((target) => (target.startsWith('/') ? target.slice(1) : join(folder, target)));
  return [
    ...twice(valuesOf(xml, / Id="([^"]*)"/gu)).map((id) => `two relations ${id}: ${name}`),
    ...paths.filter((path) => !parts.has(path)).map((path) => `a relation to nothing, ${path}: ${name}`),
  ];
}

function referenceFaults(parts: TextParts, name: string, xml: string): string[] {
  const relations = parts.get(join(dirname(name), '_rels', `${name.replace(/^.*\//u, '')}.rels`)) ?? '';
  const known = valuesOf(relations, / Id="([^"]*)"/gu);
  const used = valuesOf(xml, / r:(?:id|embed|link)="([^"]*)"/gu);
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `no relation ${id}: ${name}`),
    ...twice(valuesOf(xml, /<p:cNvPr [^>]*?\bid="([^"]*)"/gu)).map((id) => `two shapes ${id}: ${name}`),
  ];
}

function valuesOf(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].flatMap(([, value]) => value ?? []);
}

function twice(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}
