import { useLayoutEffect, useRef, useState } from 'react';
import { TextField } from '../ui/text-field';
import styles from './session-form.module.css';

/**
 * A day or a time, typed as people write it and read when the field is left, also for another screen; what cannot be read
 * stays, with why.
 */
export function TypedField({
  label,
  value,
  shown,
  placeholder,
  problem,
  read,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  /** How the value stands in the field. */
  readonly shown: (value: string) => string;
  readonly placeholder: string;
  readonly problem: string;
  /** Null where it cannot be read. */
  readonly read: (typed: string) => string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const settle = () => {
    if (typed === null) return;
    const next = typed.trim() === '' ? null : read(typed);
    const isUnread = next === null && typed.trim() !== '';
    setWrong(isUnread);
    if (isUnread) return;
    setTyped(null);
    if (next !== value) onChange(next);
  };
  const settleLast = useRef(settle);
  useLayoutEffect(() => {
    settleLast.current = settle;
  });
  // A field that is taken away loses the keyboard without a word; forms save what they have in a later step.
  useLayoutEffect(() => () => settleLast.current(), []);
  return (
    <div>
      <TextField
        label={label}
        isLabelHidden
        placeholder={placeholder}
        value={typed ?? (value === null ? '' : shown(value))}
        onChange={setTyped}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) settle();
        }}
      />
      {isWrong && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
