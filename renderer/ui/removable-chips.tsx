import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Tag, TagGroup, TagList } from 'react-aria-components';
import { classes } from './classes';
import styles from './removable-chips.module.css';

export interface RemovableChip {
  readonly id: string;
  readonly words: string;
  /** Of the button that takes it off. */
  readonly removeLabel: string;
}

/** Labels that are taken off one by one, and behind them what adds one, unless that stands elsewhere. */
export function RemovableChips({
  label,
  chips,
  onRemove,
  children,
}: {
  readonly label: string;
  readonly chips: readonly RemovableChip[];
  readonly onRemove: (ids: readonly string[]) => void;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes(styles.chips)}>
      <TagGroup
        aria-label={label}
        onRemove={(keys) => onRemove([...keys].map(String))}
        className={classes(styles.contents)}
      >
        <TagList className={classes(styles.contents)}>
          {chips.map(({ id, words, removeLabel }) => (
            <Tag key={id} id={id} textValue={words} className={classes(styles.chip)}>
              {words}
              <AriaButton slot="remove" aria-label={removeLabel} className={classes(styles.take)}>
                <X aria-hidden />
              </AriaButton>
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      {children}
    </div>
  );
}
