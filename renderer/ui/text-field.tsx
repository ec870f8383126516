import type { Ref } from 'react';
import { TextField as AriaTextField, Input, Label, TextArea } from 'react-aria-components';
import { classes } from './classes';
import styles from './text-field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: React.KeyboardEvent) => void;
  readonly placeholder?: string;
  /** Rows of a field of several lines; without it, one line. */
  readonly rows?: number;
  readonly isLabelHidden?: boolean;
  readonly id?: string;
  readonly fieldRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A field to write in. */
export function TextField({
  label,
  value,
  onChange,
  onBlur,
  onKeyDown,
  placeholder = '',
  rows,
  isLabelHidden = false,
  id,
  fieldRef,
}: TextFieldProps) {
  const shared = {
    placeholder,
    className: classes(styles.input, rows !== undefined && styles.area),
    ...(onKeyDown === undefined ? {} : { onKeyDown }),
    ...(id === undefined ? {} : { id }),
    ...(fieldRef === undefined ? {} : { ref: fieldRef }),
  };
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      className={classes(styles.field)}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={classes(styles.label)}>{label}</Label>}
      {rows === undefined ? <Input {...shared} /> : <TextArea rows={rows} {...shared} />}
    </AriaTextField>
  );
}
