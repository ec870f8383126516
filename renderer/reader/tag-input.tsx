import { useMemo, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { TagUse } from '../../electron/contract';
import { call } from '../api';
import { newestOnly } from '../newest-only';
import { classes } from '../ui/classes';
import menuStyles from '../ui/menu.module.css';
import styles from './tag-input.module.css';

const words = wording.window.tags;

/** Where a tag is typed: those in use are offered, by characters, pinyin or initials. */
export function TagInput({
  label,
  typed,
  onTyped,
  onChoose,
  onEnter,
  onLeave,
  except = [],
}: {
  readonly label: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** One that is in use was chosen. */
  readonly onChoose: (tag: string) => void;
  /** Enter, where no offer was chosen. */
  readonly onEnter: () => void;
  readonly onLeave?: () => void;
  /** Those that need not be offered. */
  readonly except?: readonly string[];
}) {
  const [found, setFound] = useState<{ readonly typed: string; readonly tags: readonly TagUse[] } | null>(null);
  const ask = useMemo(
    () =>
      newestOnly(
        (asked: string) => call('tags', asked),
        (asked, tags) => setFound({ typed: asked, tags }),
        () => setFound(null),
      ),
    [],
  );
  const offers = (found?.tags ?? []).filter(({ tag }) => !except.includes(tag));
  return (
    <ComboBox
      aria-label={label}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="focus"
      items={offers.map((offer) => ({ ...offer, id: offer.tag }))}
      inputValue={typed}
      onFocus={() => ask(typed)}
      onInputChange={(next) => {
        onTyped(next);
        ask(next);
      }}
      onChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
      className={classes(styles.box)}
    >
      <Input
        placeholder={label}
        className={classes(styles.input)}
        onKeyDown={(event) => {
          const { isComposing, keyCode } = event.nativeEvent;
          if (event.key !== 'Enter' || isComposing || keyCode === 229 || typed.trim() === '') return;
          // An offer that the keyboard is on is chosen by the list itself.
          if (event.currentTarget.hasAttribute('aria-activedescendant')) return;
          event.preventDefault();
          onEnter();
        }}
        {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      />
      <Popover className={classes(menuStyles.popover)} offset={4}>
        <ListBox<TagUse & { readonly id: string }>
          className={classes(menuStyles.menu)}
          renderEmptyState={() => found !== null && <p className={classes(styles.none)}>{emptyWords(typed)}</p>}
        >
          {({ id, tag, count }) => (
            <ListBoxItem id={id} textValue={tag} className={classes(menuStyles.item)}>
              <span className={classes(menuStyles.itemWords)}>{tag}</span>
              <small>{words.uses(count)}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function emptyWords(typed: string): string {
  return typed.trim() === '' ? words.noneYet : words.newOne(typed.trim());
}
