import { useEffect, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { TopicGroup } from '../../electron/contract';
import { classes } from '../ui/classes';
import { SearchBox } from '../ui/search-box';
import { Select } from '../ui/select';
import { arrangeRows, type Matrix, type MatrixOrder, nextCell } from './matrix';
import styles from './matrix.module.css';
import { ColumnTitles, type MatrixChoice, MatrixScale, RowCells } from './matrix-cells';
import { pixelsOfRem, useRowsInSight } from './use-rows-in-sight';

const words = wording.window.topics;
const orders: readonly MatrixOrder[] = ['count', 'library', 'title'];
/** From one row to the next, in rem; as the style says. */
const rowHeight = 2.5;

/** 主题 × 文献 for all topics and any number of texts: to sort, to filter, and to open what one clicks. */
export function LargeMatrix({
  groups,
  matrix: whole,
  ...choice
}: { readonly groups: readonly TopicGroup[]; readonly matrix: Matrix } & MatrixChoice) {
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<MatrixOrder>('count');
  const matrix = arrangeRows(whole, filter, order);
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.filter}>
          <SearchBox
            label={words.matrixFilter}
            placeholder={words.matrixFilter}
            clearLabel={wording.window.texts.clearFilter}
            value={filter}
            onChange={setFilter}
          />
        </div>
        <Select
          label={words.arrangement}
          isLabelHidden
          value={order}
          options={orders.map((value) => ({ value, label: words.matrixOrders[value] }))}
          onChange={(value) => setOrder(orders.find((known) => known === value) ?? 'count')}
        />
        <span>{words.matrixTexts(matrix.rows.length, whole.rows.length)}</span>
        <MatrixScale />
      </div>
      <p className={styles.help}>{words.matrixHelp}</p>
      {matrix.rows.length === 0 ? (
        <p className={styles.more}>{whole.rows.length === 0 ? words.matrixEmpty : words.matrixNoText}</p>
      ) : (
        <Rows groups={groups} matrix={matrix} {...choice} />
      )}
    </>
  );
}

function Rows({
  groups,
  matrix,
  ...choice
}: { readonly groups: readonly TopicGroup[]; readonly matrix: Matrix } & MatrixChoice) {
  const { columns, rows } = matrix;
  const box = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  const { from, to } = useRowsInSight(box, rows.length, rowHeight);
  const [current, setCurrent] = useState<readonly [number, number]>([0, 0]);
  // The row that a key leads to may not be drawn yet: the keyboard goes there once it is.
  useEffect(() => {
    const cell = box.current?.querySelector<HTMLButtonElement>(`[data-cell="${current.join()}"]`);
    if (!isMoving.current || cell === null || cell === undefined) return;
    isMoving.current = false;
    cell.focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const move = (key: string) => {
    const next = nextCell(current, key, matrix);
    if (next === null) return false;
    isMoving.current = true;
    if ((next[0] < from || next[0] >= to) && box.current !== null) {
      box.current.scrollTop = next[0] * rowHeight * pixelsOfRem();
    }
    setCurrent(next);
    return true;
  };
  return (
    <div ref={box} className={styles.box}>
      <table
        aria-label={words.matrixOf(words.enlarge)}
        aria-rowcount={rows.length}
        className={classes(styles.matrix, styles.large)}
        onKeyDown={(event) => {
          if (move(event.key)) event.preventDefault();
        }}
      >
        <colgroup>
          <col className={styles.titles} />
          {columns.map((column) => (
            <col key={column.topicId} className={styles.cellColumn} />
          ))}
          <col className={styles.sums} />
        </colgroup>
        <thead>
          <tr>
            <td />
            {groups.map((group) => (
              <th key={group.id} scope="colgroup" colSpan={group.topics.length} className={styles.group}>
                {group.shortTitle}
              </th>
            ))}
            <td />
          </tr>
          <tr>
            <td />
            <ColumnTitles columns={columns} chosenTopicId={choice.chosenTopicId} />
            <th scope="col" className={styles.sum}>
              {words.matrixSum}
            </th>
          </tr>
        </thead>
        <tbody>
          <Gap rows={from} />
          {rows.slice(from, to).map((row, index) => (
            <tr key={row.textId}>
              <RowCells
                row={row}
                rowIndex={from + index}
                columns={columns}
                current={current}
                onCurrent={setCurrent}
                {...choice}
              />
              <td className={styles.sum}>{row.total}</td>
            </tr>
          ))}
          <Gap rows={rows.length - to} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for rows that are not drawn. */
function Gap({ rows }: { readonly rows: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden style={{ height: `${rows * rowHeight}rem` }}>
      <td />
    </tr>
  );
}
