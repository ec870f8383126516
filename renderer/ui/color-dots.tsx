import { ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components';
import { type AnnotationColor, annotationColors } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import buttonStyles from './button.module.css';
import { classes } from './classes';
import styles from './color-dots.module.css';

/** The five colours of an annotation: each a dot with its label, or dots with the label of the chosen one behind them. */
export function ColorDots({
  label,
  value,
  onChange,
  hasLabels = false,
}: {
  readonly label: string;
  readonly value: AnnotationColor | null;
  readonly onChange: (color: AnnotationColor) => void;
  readonly hasLabels?: boolean;
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = annotationColors.find((color) => keys.has(color)) ?? value;
        if (chosen !== null) onChange(chosen);
      }}
      className={classes(styles.dots)}
    >
      {annotationColors.map((color) => (
        <TooltipTrigger key={color} delay={300} closeDelay={0} isDisabled={hasLabels}>
          <ToggleButton id={color} aria-label={wording.annotate.colors[color]} className={classes(styles.dot)}>
            <ColorDot color={color} />
            {hasLabels && <span>{wording.annotate.colors[color]}</span>}
          </ToggleButton>
          <Tooltip className={classes(buttonStyles.tooltip)} offset={4}>
            {wording.annotate.colors[color]}
          </Tooltip>
        </TooltipTrigger>
      ))}
      {!hasLabels && value !== null && (
        <span aria-hidden className={classes(styles.chosen)}>
          {wording.annotate.colors[value]}
        </span>
      )}
    </ToggleButtonGroup>
  );
}

/** One dot; a picture only, always beside its label. */
export function ColorDot({ color }: { readonly color: AnnotationColor }) {
  return <i aria-hidden className={classes(styles.disc, styles[color])} />;
}
