import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttonStyles from './button.module.css';
import { classes } from './classes';
import menuStyles from './menu.module.css';

/** A button that opens a list of things that are not done every day. */
export function ActionMenu({
  label,
  actions,
}: {
  readonly label: string;
  readonly actions: readonly { readonly name: string; readonly run: () => void }[];
}) {
  return (
    <MenuTrigger>
      <Button className={classes(buttonStyles.button, buttonStyles.plain)}>
        {label}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={classes(menuStyles.popover)} offset={4}>
        <Menu aria-label={label} className={classes(menuStyles.menu)}>
          {actions.map(({ name, run }) => (
            <MenuItem key={name} id={name} className={classes(menuStyles.item)} onAction={run}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
