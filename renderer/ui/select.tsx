import { Check, ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { classes } from './classes';
import styles from './menu.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

/** One of many choices, behind a button that shows the chosen one. */
export function Select({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
}) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      className={classes(styles.select)}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={classes(styles.label)}>{label}</Label>}
      <Button className={classes(styles.selectButton)}>
        <SelectValue className={classes(styles.selectValue)}>
          {options.find((option) => option.value === value)?.label}
        </SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={classes(styles.popover)} offset={4}>
        <ListBox className={classes(styles.menu)}>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={classes(styles.item)}>
              {({ isSelected }) => (
                <>
                  <span className={classes(styles.check)}>{isSelected && <Check aria-hidden />}</span>
                  <span className={classes(styles.itemWords)}>{option.label}</span>
                  {option.count !== undefined && <small>{option.count}</small>}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
