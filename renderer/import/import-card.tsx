import type { ReactNode } from 'react';
import styles from './import-card.module.css';

/** A card in the corner, over the screen that stays usable; its buttons stand below. */
export function ImportCard({
  label,
  children,
  actions,
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}) {
  return (
    <aside className={styles.card} aria-label={label}>
      {children}
      <footer className={styles.actions}>{actions}</footer>
    </aside>
  );
}
