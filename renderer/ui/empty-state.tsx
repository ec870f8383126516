import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './empty-state.module.css';

/** What stands where there is nothing yet: what this is, and what to do. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
}: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={classes(styles.empty)}>
      {icon !== undefined && <div className={classes(styles.icon)}>{icon}</div>}
      <h2>{title}</h2>
      {children}
      {actions !== undefined && <div className={classes(styles.actions)}>{actions}</div>}
    </div>
  );
}
