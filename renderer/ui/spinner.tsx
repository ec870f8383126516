import { useEffect, useState } from 'react';
import { classes } from './classes';
import styles from './spinner.module.css';

/** Below this, in milliseconds, a wait is not noticed, and saying so would only flicker. */
const noticed = 300;

/** Says that something is under way, once that takes long enough to be noticed. */
export function Spinner({ label }: { readonly label: string }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), noticed);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div className={classes(styles.spinner)} role="status">
      <i aria-hidden />
      {label}
    </div>
  );
}
