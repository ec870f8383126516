import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { wording } from '../../corpus/wording';
import { ArrangedList } from '../ui/arranged-list';
import { Button, IconButton } from '../ui/button';
import { Section } from './section';
import styles from './session-form.module.css';
import { useRowIds } from './use-row-ids';

const words = wording.window.session;

export interface RowsEditorProps<Row> {
  readonly title: string;
  readonly detail?: string;
  readonly addLabel: string;
  readonly rows: readonly Row[];
  /** What is added. */
  readonly blank: Row;
  /** What a row is known by: its first field. */
  readonly nameOf: (row: Row) => string;
  /** While it is written. */
  readonly onChange: (rows: readonly Row[]) => void;
  /** Another order or one fewer: a step of its own. */
  readonly onArrange: (rows: readonly Row[]) => void;
  /** The fields of a row. */
  readonly children: (row: Row, change: (row: Row) => void, index: number) => ReactNode;
}

/** A part of the form with rows of fields, in a person's own order. */
export function RowsEditor<Row>({
  title,
  detail,
  addLabel,
  rows,
  blank,
  nameOf,
  onChange,
  onArrange,
  children,
}: RowsEditorProps<Row>) {
  const { items, rowsOf } = useRowIds(rows);
  return (
    <Section title={title} {...(detail === undefined ? {} : { detail })}>
      <ArrangedList
        label={title}
        items={items}
        idOf={({ id }) => id}
        handleLabel={({ row }) => words.moveHandle(nameOf(row) || words.unnamed)}
        onArrange={(next) => onArrange(rowsOf(next))}
      >
        {({ id, row }, index) => (
          <div className={styles.row}>
            {children(row, (next) => onChange(rows.map((one, at) => (at === index ? next : one))), index)}
            <IconButton
              label={words.removeItem(nameOf(row) || words.unnamed)}
              icon={<X aria-hidden />}
              onPress={() => onArrange(rowsOf(items.filter((item) => item.id !== id)))}
            />
          </div>
        )}
      </ArrangedList>
      <Button variant="quiet" onPress={() => onChange([...rows, blank])}>
        <Plus aria-hidden />
        {addLabel}
      </Button>
    </Section>
  );
}
