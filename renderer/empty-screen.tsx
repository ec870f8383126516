import type { ComponentProps } from 'react';
import styles from './empty-screen.module.css';
import { EmptyState } from './ui/empty-state';

/** An empty state that has the whole screen to itself. */
export function EmptyScreen(props: ComponentProps<typeof EmptyState>) {
  return (
    <div className={styles.screen}>
      <EmptyState {...props} />
    </div>
  );
}
