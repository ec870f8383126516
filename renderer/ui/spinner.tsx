import { classes } from './classes';
import styles from './spinner.module.css';
import { useNoticed } from './use-noticed';

/** Says that something is under way, once that takes long enough to be noticed. */
export function Spinner({ label }: { readonly label: string }) {
  if (!useNoticed()) return null;
  return (
    <div className={classes(styles.spinner)} role="status">
      <i aria-hidden />
      {label}
    </div>
  );
}
