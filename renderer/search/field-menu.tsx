import { ChevronDown } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import menuStyles from '../ui/menu.module.css';
import { type QueryField, queryFields } from './operators';
import styles from './search-bar.module.css';

const words = wording.window.search;

/** 查哪里: the fields that a word can be looked for in, so that nobody must know their names. */
export function FieldMenu({ onChoose }: { readonly onChoose: (field: QueryField) => void }) {
  return (
    <MenuTrigger>
      <Button variant="quiet" label={words.fieldMenuHelp} className={classes(styles.fields)}>
        {words.fieldMenu}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={classes(menuStyles.popover)} offset={8}>
        <Menu
          aria-label={words.fieldMenuHelp}
          className={classes(menuStyles.menu)}
          onAction={(key) => {
            const field = queryFields.find((one) => one === key);
            if (field !== undefined) onChoose(field);
          }}
        >
          {queryFields.map((field) => (
            <MenuItem
              key={field}
              id={field}
              textValue={wording.search.fields[field]}
              className={classes(menuStyles.item)}
            >
              <span className={classes(styles.field)}>{wording.search.fields[field]}</span>
              <small>{words.fieldHelp[field]}</small>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
