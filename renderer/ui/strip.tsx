import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './strip.module.css';

/** A line above what it tells something of, with what can be done. */
export function Strip({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <aside className={classes(styles.strip)}>
      <p>{text}</p>
      <div className={classes(styles.actions)}>{children}</div>
    </aside>
  );
}
