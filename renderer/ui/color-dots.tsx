import { ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components';
import { type AnnotationColor, annotationColors, type ColorLabels } from '../../corpus/model';
import buttonStyles from './button.module.css';
import { classes } from './classes';
import styles from './color-dots.module.css';

/** The five colours of an annotation: each a dot with its label, or dots with the label of the chosen one behind them. */
export function ColorDots({
  label,
  colorLabels,
  value,
  onChange,
  hasLabels = false,
}: {
  readonly label: string;
  readonly colorLabels: ColorLabels;
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
          <ToggleButton id={color} aria-label={colorLabels[color]} className={classes(styles.dot)}>
            <ColorDot color={color} />
            {hasLabels && <span>{colorLabels[color]}</span>}
          </ToggleButton>
          <Tooltip className={classes(buttonStyles.tooltip)} offset={4}>
            {colorLabels[color]}
          </Tooltip>
        </TooltipTrigger>
      ))}
      {!hasLabels && value !== null && (
        <span aria-hidden className={classes(styles.chosen)}>
          {colorLabels[value]}
        </span>
      )}
    </ToggleButtonGroup>
  );
}

/** One dot; a picture only, always beside its label. */
export function ColorDot({ color }: { readonly color: AnnotationColor }) {
  return <i aria-hidden className={classes(styles.disc, styles[color])} />;
}
