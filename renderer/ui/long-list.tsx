import { type ReactNode, useEffect, useRef } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { classes } from './classes';
import listStyles from './list.module.css';
import styles from './long-list.module.css';

export interface LongListProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly id?: string;
  readonly items: readonly Item[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  /** What typing finds, and the item's name. */
  readonly textOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** Pixels; only until an item was measured. */
const estimatedHeight = 72;

/** Frames that a list is followed while what comes into sight is measured. */
const framesToSettle = 10;

/** A list of thousands, which scrolls by itself and draws what is in sight; one item is chosen. */
export function LongList<Item extends { readonly id: string }>({
  label,
  id,
  items,
  chosenId,
  onChoose,
  textOf,
  children,
}: LongListProps<Item>) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice moves the list, not other items
  useEffect(() => {
    const share = items.findIndex((item) => item.id === chosenId) / items.length;
    // The list knows how long it is only once it has been laid out, and more truly with every item that was measured.
    let framesLeft = framesToSettle;
    const step = () => {
      showChosen(box.current, share);
      framesLeft -= 1;
      if (framesLeft > 0) frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [chosenId]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: estimatedHeight }} shouldObserveItemSize>
      <ListBox
        ref={box}
        aria-label={label}
        {...(id === undefined ? {} : { id })}
        items={items}
        dependencies={[children]}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const [first] = keys === 'all' ? [] : [...keys];
          if (first !== undefined) onChoose(String(first));
        }}
        className={classes(styles.list)}
      >
        {(item) => (
          <ListBoxItem id={item.id} textValue={textOf(item)} className={classes(listStyles.item)}>
            {children(item)}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

/** Scrolls to what something else than the list chose; `share` of the list stands above it, negative if it is absent. */
function showChosen(box: HTMLElement | null, share: number): void {
  if (box === null || !(share >= 0)) return;
  const chosen = box.querySelector('[aria-selected="true"]');
  if (chosen !== null) chosen.scrollIntoView({ block: 'nearest' });
  else box.scrollTop = share * box.scrollHeight - box.clientHeight / 2;
}
