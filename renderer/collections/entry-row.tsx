import { GripVertical } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import { isEditable } from '../app/commands';
import { classes } from '../ui/classes';
import styles from './collections.module.css';

const words = wording.window.collections;

/** An entry that can be dragged by its handle, or moved with Alt and the arrow keys while the keyboard is on it. */
export function EntryRow({
  id,
  name,
  isDragged,
  isDropPlace,
  onDrag,
  onDrop,
  onUp,
  onDown,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly isDragged: boolean;
  /** Another entry is being dragged. */
  readonly isDropPlace: boolean;
  readonly onDrag: (isDragged: boolean) => void;
  /** Another entry was let go on the upper or on the lower half of this one. */
  readonly onDrop: (isAfter: boolean) => void;
  readonly onUp: () => void;
  readonly onDown: () => void;
  readonly children: ReactNode;
}) {
  const row = useRef<HTMLLIElement>(null);
  const [side, setSide] = useState<'above' | 'below' | null>(null);
  const over = (event: DragEvent) => {
    if (!isDropPlace) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    setSide(event.clientY > box.top + box.height / 2 ? 'below' : 'above');
  };
  const press = (event: KeyboardEvent) => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (!event.altKey || !isArrow || isEditable(event.target)) return;
    event.preventDefault();
    if (event.key === 'ArrowUp') onUp();
    else onDown();
  };
  return (
    <li
      ref={row}
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the entry itself is moved with the keyboard
      tabIndex={0}
      aria-label={name}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      className={classes(styles.row, isDragged && styles.dragged, isDropPlace && side !== null && styles[side])}
      onKeyDown={press}
      onDragOver={over}
      onDragLeave={() => setSide(null)}
      onDrop={(event) => {
        if (!isDropPlace) return;
        event.preventDefault();
        setSide(null);
        onDrop(side === 'below');
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the keyboard moves the entry itself */}
      <span
        className={styles.handle}
        title={words.handle}
        draggable
        onDragStart={(event) => {
          if (row.current !== null) event.dataTransfer.setDragImage(row.current, 0, 0);
          event.dataTransfer.effectAllowed = 'move';
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
      >
        <GripVertical aria-hidden />
      </span>
      {children}
    </li>
  );
}
