import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { wording } from '../../corpus/wording';
import { IconButton } from '../ui/button';
import { classes } from '../ui/classes';
import { SearchBox } from '../ui/search-box';
import styles from './reader.module.css';

const words = wording.window.reader;

/** 查找 in the text that is open. */
export function FindBar({
  value,
  position,
  count,
  onChange,
  onStep,
  onClose,
}: {
  readonly value: string;
  /** From 1; 0 when nothing was found. */
  readonly position: number;
  readonly count: number;
  readonly onChange: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <search className={classes(styles.find)}>
      <SearchBox
        label={words.findLabel}
        placeholder={words.findLabel}
        clearLabel={words.findClear}
        value={value}
        onChange={onChange}
        inputRef={input}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          }
        }}
      />
      <span className={classes(styles.findCount)} role="status">
        {value.trim() === '' ? '' : count === 0 ? words.findNothing : words.findPosition(position, count)}
      </span>
      <IconButton
        label={words.findPrevious}
        keys="Shift Enter"
        icon={<ChevronUp aria-hidden />}
        isDisabled={count === 0}
        onPress={() => onStep(-1)}
      />
      <IconButton
        label={words.findNext}
        keys="Enter"
        icon={<ChevronDown aria-hidden />}
        isDisabled={count === 0}
        onPress={() => onStep(1)}
      />
      <IconButton label={words.findClose} keys="Esc" icon={<X aria-hidden />} onPress={onClose} />
    </search>
  );
}
