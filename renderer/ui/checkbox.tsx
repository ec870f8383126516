import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './checkbox.module.css';
import { classes } from './classes';

/** A box to tick; `label` names it where `children` shows no words. */
export function Checkbox({
  isSelected,
  isIndeterminate = false,
  isDisabled = false,
  onChange,
  label,
  children,
}: {
  readonly isSelected: boolean;
  /** Some, but not all, of what it stands for. */
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly label?: string;
  readonly children?: ReactNode;
}) {
  return (
    <AriaCheckbox
      isSelected={isSelected}
      isIndeterminate={isIndeterminate}
      isDisabled={isDisabled}
      onChange={onChange}
      className={classes(styles.checkbox)}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className={styles.box} aria-hidden>
        {isIndeterminate ? <Minus /> : isSelected && <Check />}
      </span>
      {children}
    </AriaCheckbox>
  );
}
