import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { useFocusKept } from '../ui/use-focus-kept';
import styles from './annotation-list.module.css';

/** Where all that are chosen get one kind of mark, behind a button of the head. */
export function MarksPopover({
  title,
  icon,
  action,
  children,
}: {
  readonly title: string;
  readonly icon: ReactNode;
  /** What the button says. */
  readonly action: string;
  /** May be given what closes it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}) {
  return (
    <Popover
      label={title}
      trigger={
        <Button variant="quiet">
          {icon}
          {action}
        </Button>
      }
    >
      {(close) => (
        <MarksBox onEscape={close}>
          <h3>{title}</h3>
          {typeof children === 'function' ? children(close) : children}
        </MarksBox>
      )}
    </Popover>
  );
}

/** The keyboard stays in it when the label that it was on is taken off; the list of labels would keep Escape to itself. */
function MarksBox({ onEscape, children }: { readonly onEscape: () => void; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useFocusKept(box);
  const press = (event: KeyboardEvent) => {
    const isOnLabel = event.target instanceof Element && event.target.closest('[role=row], [role=grid]') !== null;
    if (event.key !== 'Escape' || !isOnLabel) return;
    event.stopPropagation();
    onEscape();
  };
  return (
    <div ref={box} className={styles.marks} onKeyDownCapture={press}>
      {children}
    </div>
  );
}
