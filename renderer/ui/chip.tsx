import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import styles from './chip.module.css';
import { classes } from './classes';

/** A short label, with a count where there is one. */
export function Chip({
  children,
  count,
  tone = 'plain',
}: {
  readonly children: ReactNode;
  readonly count?: number;
  readonly tone?: 'plain' | 'red' | 'warn';
}) {
  return (
    <span className={classes(styles.chip, styles[tone])}>
      <span className={classes(styles.words)}>{children}</span>
      {count !== undefined && <small>{count}</small>}
    </span>
  );
}

/** A label that is a switch: a filter, a topic, a tag. */
export function ToggleChip({
  children,
  count,
  isSelected,
  onChange,
  label,
}: {
  readonly children: ReactNode;
  readonly count?: number;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly label?: string;
}) {
  return (
    <ToggleButton
      isSelected={isSelected}
      onChange={onChange}
      className={classes(styles.chip, styles.toggle)}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className={classes(styles.words)}>{children}</span>
      {count !== undefined && <small>{count}</small>}
    </ToggleButton>
  );
}
