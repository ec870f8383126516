import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './kbd.module.css';

/** The name of a key, as it stands beside what it does. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className={classes(styles.kbd)}>{children}</kbd>;
}
