import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { classes } from './classes';
import styles from './list.module.css';

/** A list of which one item is chosen; arrow keys move, Enter or a click chooses. */
export function List({
  label,
  chosenId,
  onChoose,
  hasKeyboard = false,
  children,
}: {
  readonly label: string;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  /** Takes the keyboard when it comes into sight. */
  readonly hasKeyboard?: boolean;
  /** `ListItem`s. */
  readonly children: ReactNode;
}) {
  return (
    <ListBox
      aria-label={label}
      selectionMode="single"
      autoFocus={hasKeyboard && 'first'}
      selectedKeys={chosenId === null ? [] : [chosenId]}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : [...keys];
        if (first !== undefined) onChoose(String(first));
        else if (chosenId !== null) onChoose(chosenId);
      }}
      className={classes(styles.list)}
    >
      {children}
    </ListBox>
  );
}

/** One line or block of a `List`. */
export function ListItem({
  id,
  text,
  children,
}: {
  readonly id: string;
  /** What typing finds, and its name. */
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <ListBoxItem id={id} textValue={text} className={classes(styles.item)}>
      {children}
    </ListBoxItem>
  );
}
