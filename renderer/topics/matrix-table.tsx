import { Fragment, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { TopicGroup } from '../../electron/contract';
import { classes } from '../ui/classes';
import { fullestRows, type Matrix, type MatrixRow, nextCell, shadeOf } from './matrix';
import styles from './matrix-table.module.css';

const words = wording.window.topics;
/** More texts than one looks through are not drawn: each is a row of buttons. */
const mostRows = { small: 20, large: 200 } as const;
const shadeClasses = [styles.shade0, styles.shade1, styles.shade2, styles.shade3, styles.shade4];

/**
 * 主题 × 文献 as a table whose cells are shaded by count; a cell opens its topic for its text. Tab reaches the table
 * once, arrow keys move inside it.
 */
export function MatrixTable({
  groups,
  matrix: whole,
  chosenTopicId,
  chosenTextId,
  onChoose,
  isLarge = false,
}: {
  readonly groups: readonly TopicGroup[];
  readonly matrix: Matrix;
  readonly chosenTopicId: string | null;
  readonly chosenTextId: string | null;
  readonly onChoose: (topicId: string, textId: string) => void;
  /** With whole titles, sums, and the groups of the topics. */
  readonly isLarge?: boolean;
}) {
  const matrix = fullestRows(whole, isLarge ? mostRows.large : mostRows.small);
  const hidden = whole.rows.length - matrix.rows.length;
  const table = useRef<HTMLTableElement>(null);
  const [[currentRow, currentColumn], setCurrent] = useState<readonly [number, number]>([0, 0]);
  const move = (key: string) => {
    const next = nextCell([currentRow, currentColumn], key, matrix);
    if (next === null) return false;
    setCurrent(next);
    table.current?.querySelector<HTMLButtonElement>(`[data-cell="${next.join()}"]`)?.focus();
    return true;
  };
  const cell = (row: MatrixRow, rowIndex: number, column: Matrix['columns'][number], index: number) => {
    const count = row.counts[index] ?? 0;
    const isChosen = column.topicId === chosenTopicId && row.textId === chosenTextId;
    return (
      <td key={column.topicId} className={classes(column.topicId === chosenTopicId && styles.chosenCells)}>
        <button
          type="button"
          data-cell={`${rowIndex},${index}`}
          tabIndex={rowIndex === currentRow && index === currentColumn ? 0 : -1}
          aria-label={words.cell(column.title, row.title, count)}
          aria-disabled={count === 0}
          title={words.cell(column.title, row.title, count)}
          className={classes(styles.cell, shadeClasses[shadeOf(count)], isChosen && styles.chosen)}
          onFocus={() => setCurrent([rowIndex, index])}
          onClick={() => {
            if (count > 0) onChoose(column.topicId, row.textId);
          }}
        >
          {count > 0 && count}
        </button>
      </td>
    );
  };
  return (
    <>
      <table
        ref={table}
        aria-label={words.matrix}
        className={classes(styles.matrix, isLarge && styles.large)}
        onKeyDown={(event) => {
          if (move(event.key)) event.preventDefault();
        }}
      >
        <colgroup>
          <col className={styles.titles} />
          {matrix.columns.map((column) => (
            <col key={column.topicId} />
          ))}
          {isLarge && <col className={styles.sums} />}
        </colgroup>
        <thead>
          {isLarge && (
            <tr>
              <td />
              {groups.map((group) => (
                <th key={group.id} scope="colgroup" colSpan={group.topics.length} className={styles.group}>
                  {group.shortTitle}
                </th>
              ))}
              <td />
            </tr>
          )}
          <tr>
            <td />
            {matrix.columns.map((column) => (
              <th
                key={column.topicId}
                scope="col"
                className={classes(styles.column, column.topicId === chosenTopicId && styles.chosenColumn)}
              >
                <span>{column.title}</span>
              </th>
            ))}
            {isLarge && (
              <th scope="col" className={styles.sum}>
                {words.matrixSum}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, rowIndex) => (
            <tr key={row.textId}>
              <th scope="row" title={row.title} className={classes(row.textId === chosenTextId && styles.chosenRow)}>
                <span className={styles.rowTitle}>{row.title}</span>
              </th>
              {matrix.columns.map((column, index) => cell(row, rowIndex, column, index))}
              {isLarge && <td className={styles.sum}>{row.total}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className={styles.more}>{words.matrixMore(hidden)}</p>}
    </>
  );
}

/** What the shades mean. */
export function MatrixScale() {
  return (
    <p className={styles.scale} aria-hidden>
      {words.scale}
      {shadeClasses.map((shade, index) => (
        <Fragment key={shade}>
          <i className={classes(styles.cell, shade)} />
          {words.scaleSteps[index]}
        </Fragment>
      ))}
    </p>
  );
}
