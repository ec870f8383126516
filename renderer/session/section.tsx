import { type ReactNode, useId } from 'react';
import { classes } from '../ui/classes';
import styles from './session-form.module.css';

/** A part of the form under its title. */
export function Section({
  title,
  detail,
  isOdd = false,
  actions,
  children,
}: {
  readonly title: string;
  /** What can be told of it in a line. */
  readonly detail?: string;
  /** The detail asks for a look. */
  readonly isOdd?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.sectionHead}>
        <h3 id={id}>{title}</h3>
        {detail !== undefined && <span className={classes(styles.detail, isOdd && styles.odd)}>{detail}</span>}
        {actions}
      </header>
      {children}
    </section>
  );
}
