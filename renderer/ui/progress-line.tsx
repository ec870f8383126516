import { Label, ProgressBar } from 'react-aria-components';
import { classes } from './classes';
import styles from './progress-line.module.css';

/** How much of something is done, in words and as a line. */
export function ProgressLine({
  label,
  value,
  most,
  valueText,
  isUnknown = false,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly valueText: string;
  /** Nobody knows yet how much there is to do. */
  readonly isUnknown?: boolean;
}) {
  return (
    <ProgressBar value={value} maxValue={most} valueLabel={valueText} isIndeterminate={isUnknown}>
      {({ percentage, valueText: said }) => (
        <>
          <div className={classes(styles.head)}>
            <Label>{label}</Label>
            <span>{said}</span>
          </div>
          <div className={classes(styles.track, isUnknown && styles.unknown)}>
            <div style={{ width: `${percentage ?? 100}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
