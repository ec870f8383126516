import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type AnnotationColor, annotationColors } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import { classes } from './classes';
import styles from './color-dots.module.css';

/** The five colours of an annotation, each a dot and, where there is room, its label. */
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
        <ToggleButton
          key={color}
          id={color}
          aria-label={wording.annotate.colors[color]}
          className={classes(styles.dot)}
        >
          <ColorDot color={color} />
          {hasLabels && <span>{wording.annotate.colors[color]}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** One dot; a picture only, always beside its label. */
export function ColorDot({ color }: { readonly color: AnnotationColor }) {
  return <i aria-hidden className={classes(styles.disc, styles[color])} />;
}
