import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttonStyles from './button.module.css';
import { classes } from './classes';
import styles from './menu.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  readonly onAction: () => void;
  /** Given for a choice that is on or off. */
  readonly isSelected?: boolean;
}

/** A button that opens a menu of actions. */
export function Menu({
  label,
  children,
  choices,
}: {
  /** The name for a screen reader, when `children` is only a picture. */
  readonly label?: string;
  readonly children: ReactNode;
  readonly choices: readonly MenuChoice[];
}) {
  return (
    <MenuTrigger>
      <Button className={classes(buttonStyles.button)} {...(label === undefined ? {} : { 'aria-label': label })}>
        {children}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={classes(styles.popover)} offset={4}>
        <AriaMenu className={classes(styles.menu)}>
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              onAction={choice.onAction}
              className={classes(styles.item)}
            >
              {choice.isSelected !== undefined && (
                <span className={classes(styles.check)}>{choice.isSelected && <Check aria-hidden />}</span>
              )}
              <span className={classes(styles.itemWords)}>{choice.label}</span>
              {choice.count !== undefined && <small>{choice.count}</small>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
