import { wording } from '../../corpus/wording';
import type { ImportReport, Text } from '../../electron/contract';
import { isUnsure } from './encoding-dialog';

const words = wording.window.import;

/** A file or a text of a report, as one line. */
export interface ReportLine {
  readonly id: string;
  readonly name: string;
  /** What is to be said of it. */
  readonly detail: string;
  /** Of what did not come in. */
  readonly path: string | null;
  /** What can be opened. */
  readonly textId: string | null;
  /** What it shares with others of its part. */
  readonly group: string;
  /** A person has to say in which encoding it was written. */
  readonly isUnsure: boolean;
}

export type PartName = keyof typeof words.parts;

/** Lines of one kind. */
export interface ReportPart {
  readonly name: PartName;
  readonly lines: readonly ReportLine[];
}

/** What a report holds, what needs the person first; empty parts are left out. */
export function partsOf({ imported, skipped, failed }: ImportReport): readonly ReportPart[] {
  const skippedLines = (isWanted: (kind: string) => boolean) =>
    skipped
      .filter(({ kind }) => isWanted(kind))
      .map(({ path, reason, textId }) => ({ ...fileLine(path, reason), textId, group: '' }));
  const parts: readonly ReportPart[] = [
    {
      name: 'failed',
      lines: failed.map(({ path, reason, code }) => ({
        ...fileLine(path, reason),
        textId: null,
        group: groupOf(code),
      })),
    },
    { name: 'look', lines: imported.filter(({ warnings }) => warnings.length > 0).map(lookLine) },
    { name: 'imported', lines: imported.map(textLine) },
    { name: 'same', lines: skippedLines((kind) => kind !== 'other-kind') },
    { name: 'otherKind', lines: skippedLines((kind) => kind === 'other-kind') },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function fileLine(path: string, reason: string): Pick<ReportLine, 'id' | 'name' | 'detail' | 'path' | 'isUnsure'> {
  return { id: path, name: path.replace(/^.*[\\/]/u, ''), detail: reason, path, isUnsure: false };
}

function textLine(text: Text): ReportLine {
  const detail = `${wording.window.texts.size(text.characters, text.passageCount)}　${text.sourceFile}`;
  return {
    id: text.id,
    name: `《${text.title}》`,
    detail,
    path: null,
    textId: text.id,
    group: '',
    isUnsure: isUnsure(text),
  };
}

function lookLine(text: Text): ReportLine {
  const group = wording.window.texts.warnings(text.warnings);
  return { ...textLine(text), detail: `${group}　${text.sourceFile}`, group };
}

function groupOf(code: string): string {
  const names: Readonly<Record<string, string>> = words.failures;
  return names[code] ?? words.failures.other;
}

export type LineOrder = keyof typeof words.orders;

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** In the order that the person chose; by reason, what shares one stands together. */
export function inOrder(lines: readonly ReportLine[], order: LineOrder): readonly ReportLine[] {
  if (order === 'given') return lines;
  const byName = (one: ReportLine, other: ReportLine) => collator.compare(one.name, other.name);
  if (order === 'name') return lines.toSorted(byName);
  return lines.toSorted((one, other) => collator.compare(one.group, other.group) || byName(one, other));
}
