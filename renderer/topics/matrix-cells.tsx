import { wording } from '../../corpus/wording';
import { classes } from '../ui/classes';
import { type Matrix, type MatrixRow, shadeOf } from './matrix';
import styles from './matrix.module.css';

const words = wording.window.topics;
const shadeClasses = [styles.shade0, styles.shade1, styles.shade2, styles.shade3, styles.shade4];

/** What a matrix marks and where a cell leads. */
export interface MatrixChoice {
  readonly chosenTopicId: string | null;
  readonly chosenTextId: string | null;
  readonly onChoose: (topicId: string, textId: string) => void;
}

/** The titles of the topics, upright above their columns. */
export function ColumnTitles({
  columns,
  chosenTopicId,
}: Pick<Matrix, 'columns'> & Pick<MatrixChoice, 'chosenTopicId'>) {
  return columns.map((column) => (
    <th
      key={column.topicId}
      scope="col"
      title={column.title}
      className={classes(styles.column, column.topicId === chosenTopicId && styles.chosenColumn)}
    >
      <span>{column.title}</span>
    </th>
  ));
}

/** A text's title and its cells, shaded by count; one cell of the table is a stop for the Tab key. */
export function RowCells({
  row,
  rowIndex,
  columns,
  current,
  onCurrent,
  chosenTopicId,
  chosenTextId,
  onChoose,
}: {
  readonly row: MatrixRow;
  readonly rowIndex: number;
  readonly columns: Matrix['columns'];
  readonly current: readonly [row: number, column: number];
  readonly onCurrent: (cell: readonly [number, number]) => void;
} & MatrixChoice) {
  return (
    <>
      <th scope="row" title={row.title} className={classes(row.textId === chosenTextId && styles.chosenRow)}>
        <span className={styles.rowTitle}>{row.title}</span>
      </th>
      {columns.map(({ topicId, title }, index) => {
        const count = row.counts[index] ?? 0;
        const isChosen = topicId === chosenTopicId && row.textId === chosenTextId;
        return (
          <td key={topicId} className={classes(topicId === chosenTopicId && styles.chosenCells)}>
            <button
              type="button"
              data-cell={`${rowIndex},${index}`}
              tabIndex={rowIndex === current[0] && index === current[1] ? 0 : -1}
              aria-label={words.cell(title, row.title, count)}
              aria-disabled={count === 0}
              title={words.cell(title, row.title, count)}
              className={classes(styles.cell, shadeClasses[shadeOf(count)], isChosen && styles.chosen)}
              onFocus={() => onCurrent([rowIndex, index])}
              onClick={() => {
                if (count > 0) onChoose(topicId, row.textId);
              }}
            >
              {count > 0 && count}
            </button>
          </td>
        );
      })}
    </>
  );
}

/** What the shades mean. */
export function MatrixScale() {
  return (
    <p className={styles.scale} aria-hidden>
      {words.scale}
      {shadeClasses.map((shade, index) => (
        <span key={shade}>
          <i className={classes(styles.cell, shade)} />
          {words.scaleSteps[index]}
        </span>
      ))}
    </p>
  );
}
