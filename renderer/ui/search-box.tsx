import { Search, X } from 'lucide-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { classes } from './classes';
import { Kbd } from './kbd';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly value: string;
  /** Told nothing while an input method composes; then once, with the finished words. */
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLInputElement>) => void;
  readonly keys?: string;
  readonly id?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly size?: 'large' | 'small';
}

/** A search field that waits for the input method. */
export function SearchBox({
  label,
  placeholder,
  clearLabel,
  value,
  onChange,
  onKeyDown,
  keys,
  id,
  inputRef,
  size = 'small',
}: SearchBoxProps) {
  const [shown, setShown] = useState(value);
  const isComposing = useRef(false);
  useEffect(() => {
    if (!isComposing.current) setShown(value);
  }, [value]);
  const change = (next: string) => {
    setShown(next);
    if (!isComposing.current) onChange(next);
  };
  return (
    <div className={classes(styles.box, styles[size])}>
      <Search aria-hidden className={classes(styles.icon)} />
      <input
        type="search"
        aria-label={label}
        value={shown}
        onChange={(event) => change(event.currentTarget.value)}
        className={classes(styles.input)}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        {...(id === undefined ? {} : { id })}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          change(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing && event.nativeEvent.keyCode !== 229) onKeyDown?.(event);
        }}
      />
      {shown !== '' && (
        <Button aria-label={clearLabel} onPress={() => change('')} className={classes(styles.clear)}>
          <X aria-hidden />
        </Button>
      )}
      {keys !== undefined && <Kbd>{keys}</Kbd>}
    </div>
  );
}
