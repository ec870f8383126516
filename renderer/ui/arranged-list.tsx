import { GripVertical } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import styles from './arranged-list.module.css';
import { movedTo } from './moved-to';

/** A list in a person's own order: dragged by the handle of a row, or moved with Alt and ↑ ↓ from anywhere in it. */
export function ArrangedList<Item>({
  label,
  items,
  idOf,
  handleLabel,
  onArrange,
  children,
}: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** The name of a row's handle, which says how to move it. */
  readonly handleLabel: (item: Item) => string;
  readonly onArrange: (items: readonly Item[]) => void;
  readonly children: (item: Item, index: number) => ReactNode;
}) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const move = (from: number, to: number) => {
    if (from !== to && to >= 0 && to < items.length) onArrange(movedTo(items, from, to));
  };
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const press = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    keepFocus();
    move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const drop = (event: DragEvent, index: number) => {
    if (dragged === null) return;
    event.preventDefault();
    move(dragged, index);
    end();
  };
  return (
    <ol aria-label={label} className={styles.list}>
      {items.map((item, index) => (
        <li
          key={idOf(item)}
          className={styles.row}
          onKeyDown={(event) => press(event, index)}
          onDragOver={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            setOver(index);
          }}
          onDrop={(event) => drop(event, index)}
          {...(dragged === index ? { 'data-dragged': true } : {})}
          {...(over === index && dragged !== index ? { 'data-over': true } : {})}
        >
          <button
            type="button"
            draggable
            aria-label={handleLabel(item)}
            title={handleLabel(item)}
            className={styles.handle}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', '');
              setDragged(index);
            }}
            onDragEnd={end}
          >
            <GripVertical aria-hidden />
          </button>
          {children(item, index)}
        </li>
      ))}
    </ol>
  );
}

/** An element that is put elsewhere in the page loses the keyboard: it gets it back. */
function keepFocus(): void {
  const { activeElement } = document;
  requestAnimationFrame(() => {
    if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus();
  });
}
