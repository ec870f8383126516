import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { FormBlock, FormField, TableBlock } from '../../study/document';
import type { BlockWriter } from './blocks';

/** The width of the text, in twentieths of a point. */
const width = 8844;

/** A row for the pen is at least this high. */
const rowHeight = 560;

export function plainTable({ columns, rows }: TableBlock, line: BlockWriter['line']): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / all));
  const head = columns.map(({ title }, index) => cell([line('TableHead', title)], widths[index] ?? 0));
  return table(widths, [
    new TableRow({ tableHeader: true, cantSplit: true, height: { value: rowHeight, rule: 'atLeast' }, children: head }),
    ...rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          height: { value: rowHeight, rule: 'atLeast' },
          children: row.map((text, index) => cell([line('TableCell', text)], widths[index] ?? 0)),
        }),
    ),
  ]);
}

export function formTable({ rows }: FormBlock, line: BlockWriter['line']): Table {
  const label = Math.floor(width * 0.19);
  const half = Math.floor(width / 2) - label;
  const widths = [label, half, label, width - 2 * label - half];
  return table(
    widths,
    rows.map((row) => {
      const isAlone = row.length === 1;
      const children = row.flatMap((field, index) => fieldCells(field, widths.slice(index * 2), isAlone, line));
      const height = { value: rowHeight * Math.max(...row.map(roomOf)), rule: 'atLeast' as const };
      return new TableRow({ cantSplit: true, height, children });
    }),
  );
}

function roomOf({ lines, room = 1 }: FormField): number {
  return lines.length === 0 ? room : 1;
}

function fieldCells(
  { label, lines }: FormField,
  [labelWidth = 0, filledWidth = 0]: readonly number[],
  isAlone: boolean,
  line: BlockWriter['line'],
): TableCell[] {
  const filled = (lines.length === 0 ? [''] : lines).map((text) => line('TableText', text));
  return [
    cell([line('TableHead', label)], labelWidth),
    cell(filled, isAlone ? width - labelWidth : filledWidth, isAlone ? 3 : 1),
  ];
}

function cell(children: ReturnType<BlockWriter['line']>[], size: number, columnSpan = 1): TableCell {
  return new TableCell({
    children,
    columnSpan,
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
  });
}

function table(columnWidths: number[], rows: TableRow[]): Table {
  return new Table({
    rows,
    columnWidths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}
