import { type ComponentProps, useRef } from 'react';
import styles from './empty-screen.module.css';
import { EmptyState } from './ui/empty-state';
import { useFocusIfLost } from './ui/use-focus-if-lost';

/** An empty state that has the whole screen to itself. */
export function EmptyScreen(props: ComponentProps<typeof EmptyState>) {
  const whole = useRef<HTMLDivElement>(null);
  useFocusIfLost(whole);
  return (
    <div ref={whole} className={styles.screen}>
      <EmptyState {...props} />
    </div>
  );
}
