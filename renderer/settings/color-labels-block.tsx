import { useState } from 'react';
import { annotationColors } from '../../corpus/model';
import { wording } from '../../corpus/wording';
import type { AnnotationColor } from '../../electron/contract';
import { builtIn, changeAnnotationSettings, useColorLabels } from '../annotation-settings';
import { Button } from '../ui/button';
import { ColorDot } from '../ui/color-dots';
import { TextField } from '../ui/text-field';
import styles from './settings.module.css';

const words = wording.window.settings;

/** The meaning of each colour, as the person calls it. */
export function ColorLabelsBlock() {
  const labels = useColorLabels();
  const isBuiltIn = annotationColors.every((color) => labels[color] === builtIn.colorLabels[color]);
  return (
    <section className={styles.block} aria-label={words.colors}>
      <h3>{words.colors}</h3>
      <p className={styles.lead}>{words.colorsHelp}</p>
      <ul className={styles.colors}>
        {annotationColors.map((color) => (
          <li key={color}>
            <ColorDot color={color} />
            <LabelField key={labels[color]} color={color} label={labels[color]} />
          </li>
        ))}
      </ul>
      <Button
        isDisabled={isBuiltIn}
        onPress={() => void changeAnnotationSettings({ colorLabels: builtIn.colorLabels }, words.steps.colorLabels)}
      >
        {words.resetColors}
      </Button>
    </section>
  );
}

/** What cannot be kept stays in the field, to be put right. */
function LabelField({ color, label }: { readonly color: AnnotationColor; readonly label: string }) {
  const labels = useColorLabels();
  const [typed, setTyped] = useState(label);
  const keep = () => {
    if (typed.trim() === label) return;
    void changeAnnotationSettings({ colorLabels: { ...labels, [color]: typed } }, words.steps.colorLabels);
  };
  return (
    <TextField
      label={words.colorLabel(builtIn.colorLabels[color])}
      isLabelHidden
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
        if (event.key === 'Escape') setTyped(label);
      }}
    />
  );
}
