import { useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import { fullestRows, type Matrix, nextCell } from './matrix';
import styles from './matrix.module.css';
import { ColumnTitles, type MatrixChoice, RowCells } from './matrix-cells';

const words = wording.window.topics;

/** As many texts as one takes in beside a topic; the rest stand in the large matrix. */
const mostRows = 20;

/** Titles take what the cells leave them, but six characters at least. */
function leastWidth(columns: number): string {
  return `calc(4.75rem + ${columns} * 2.375rem)`;
}

/** 主题 × 文献 for the topics of one group, beside a topic. Tab reaches it once, arrow keys move inside it. */
export function SmallMatrix({
  matrix: whole,
  groupTitle,
  ...choice
}: { readonly matrix: Matrix; readonly groupTitle: string } & MatrixChoice) {
  const matrix = fullestRows(whole, mostRows);
  const hidden = whole.rows.length - matrix.rows.length;
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<readonly [number, number]>([0, 0]);
  if (matrix.rows.length === 0) return <p className={styles.more}>{words.matrixEmpty}</p>;
  return (
    <>
      <table
        ref={table}
        aria-label={words.matrixOf(groupTitle)}
        className={styles.matrix}
        style={{ minWidth: leastWidth(matrix.columns.length) }}
        onKeyDown={(event) => {
          const next = nextCell(current, event.key, matrix);
          if (next === null) return;
          event.preventDefault();
          table.current?.querySelector<HTMLButtonElement>(`[data-cell="${next.join()}"]`)?.focus();
        }}
      >
        <colgroup>
          <col />
          {matrix.columns.map((column) => (
            <col key={column.topicId} className={styles.cellColumn} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            <ColumnTitles columns={matrix.columns} chosenTopicId={choice.chosenTopicId} />
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, index) => (
            <tr key={row.textId}>
              <RowCells
                row={row}
                rowIndex={index}
                columns={matrix.columns}
                current={current}
                onCurrent={setCurrent}
                {...choice}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className={styles.more}>{words.matrixMore(hidden)}</p>}
    </>
  );
}
