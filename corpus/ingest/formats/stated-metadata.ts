import type { MetadataField } from '../../model';
import type { DocumentBlock } from './document-block';

/** How far from the start and from the end a document names its number and date, in blocks. */
const reach = 12;

const documentNumber = /^(?:[\u4E00-\u9FFF]{1,20}[〔［[（(](?:19|20)\d{2}[〕］\])）]\s*(?:第\s*)?\d{1,5}\s*号)$/;
const date = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/;
const source = /^(?:来\s*源|信息来源)\s*[:：]\s*(\S{2,30})/;

/** What a document states in lines of their own: 文号, 来源, the date under its end. */
export function statedMetadata(blocks: readonly DocumentBlock[]): readonly MetadataField[] {
  const head = blocks.slice(0, reach).flatMap(({ text }) => text.split('\n'));
  const tail = blocks.slice(-reach).map(({ text }) => text.replace(/\s/g, ''));
  const fields: readonly (MetadataField | null)[] = [
    field(
      'documentNumber',
      head.find((line) => documentNumber.test(line)),
    ),
    field(
      'source',
      head.map((line) => source.exec(line)?.[1]).find((found) => found !== undefined),
    ),
    field(
      'date',
      tail.findLast((line) => date.test(line)),
    ),
  ];
  return fields.filter((found) => found !== null);
}

function field(name: MetadataField['name'], value: string | undefined): MetadataField | null {
  return value === undefined ? null : { name, value };
}

/** Both, without a name twice: the first to state it is believed. */
export function withMetadata(
  first: readonly MetadataField[],
  second: readonly MetadataField[],
): readonly MetadataField[] {
  return [...first, ...second.filter(({ name }) => first.every((known) => known.name !== name))];
}
