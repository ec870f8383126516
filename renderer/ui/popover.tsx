import type { ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';
import { classes } from './classes';
import styles from './overlays.module.css';

/** Something small that opens beside its button and closes by Escape or a click elsewhere. */
export function Popover({
  trigger,
  label,
  children,
}: {
  /** A `Button` or `IconButton`. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
}) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={classes(styles.popover)} offset={6}>
        <Dialog aria-label={label}>{({ close }) => children(close)}</Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

/** A popover beside an element that is not a button of this kit: a mark in a text. */
export function AnchoredPopover({
  anchor,
  label,
  onClose,
  children,
}: {
  readonly anchor: RefObject<Element | null>;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <AriaPopover
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={classes(styles.popover)}
      offset={6}
    >
      <Dialog aria-label={label}>{children}</Dialog>
    </AriaPopover>
  );
}
