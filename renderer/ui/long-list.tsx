import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { classes } from './classes';
import listStyles from './list.module.css';
import styles from './long-list.module.css';
import { useChosenKept } from './use-chosen-kept';

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
  const box = useChosenKept(items, chosenId);
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
