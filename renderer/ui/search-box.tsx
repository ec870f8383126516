import { Search, X } from 'lucide-react';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
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
  /** Stands in the box, behind the words. */
  readonly tools?: ReactNode;
  /** The list of suggestions while it is open: its id, and that of the one that the keyboard is on. */
  readonly suggestions?: { readonly listId: string; readonly activeId: string | null } | null;
  readonly onBlur?: () => void;
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
  tools,
  suggestions,
  onBlur,
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
        {...(onBlur === undefined ? {} : { onBlur })}
        {...(suggestions === undefined ? {} : { 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox' })}
        {...(suggestions == null ? {} : { 'aria-controls': suggestions.listId })}
        {...(suggestions?.activeId == null ? {} : { 'aria-activedescendant': suggestions.activeId })}
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
      {tools}
      {keys !== undefined && <Kbd>{keys}</Kbd>}
    </div>
  );
}
