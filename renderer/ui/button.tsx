import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './button.module.css';
import { classes } from './classes';
import { Kbd } from './kbd';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `primary` is the one main action of a screen; `quiet` has no frame. */
  readonly variant?: 'plain' | 'primary' | 'quiet';
  readonly isDisabled?: boolean;
  /** Only where the visible words do not say enough. */
  readonly label?: string;
  readonly className?: string;
  readonly isPressed?: boolean;
}

/** A button with words. */
export function Button({
  children,
  onPress,
  variant = 'plain',
  isDisabled = false,
  label,
  className,
  isPressed,
}: ButtonProps) {
  return (
    <AriaButton
      isDisabled={isDisabled}
      className={classes(styles.button, styles[variant], isPressed === true && styles.pressed, className)}
      {...(onPress === undefined ? {} : { onPress })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
    >
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps {
  /** Its name for a screen reader, and the words of its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: () => void;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  /** Where Escape closes what the button stands in: a tooltip would take the first press for itself. */
  readonly hasTooltip?: boolean;
}

/** A button with a picture only; its name shows as a tooltip. */
export function IconButton({ label, icon, onPress, keys, isDisabled = false, hasTooltip = true }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0} isDisabled={!hasTooltip}>
      <AriaButton
        aria-label={label}
        isDisabled={isDisabled}
        className={classes(styles.button, styles.quiet, styles.icon)}
        {...(onPress === undefined ? {} : { onPress })}
      >
        {icon}
      </AriaButton>
      <Tooltip className={classes(styles.tooltip)} offset={4}>
        {label}
        {keys !== undefined && <Kbd>{keys}</Kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
