import { AArrowDown, AArrowUp } from 'lucide-react';
import { wording } from '../../corpus/wording';
import { appearances, changePreferences, changeTextSize, textSizes, usePreferences } from '../app/preferences';
import { Button } from '../ui/button';
import { SegmentedControl } from '../ui/segmented-control';
import styles from './settings.module.css';

const words = wording.window.settings;

/** How large and in which dress everything is shown. */
export function ReadingSection() {
  const { textSize, appearance } = usePreferences();
  return (
    <>
      <div className={styles.block}>
        <h3>{words.textSize}</h3>
        <div className={styles.row}>
          <Button
            onPress={() => changeTextSize('smaller')}
            isDisabled={textSize <= textSizes.smallest}
            label={words.smaller}
          >
            <AArrowDown aria-hidden />
          </Button>
          <output className={styles.percent}>{words.percent(textSize)}</output>
          <Button
            onPress={() => changeTextSize('larger')}
            isDisabled={textSize >= textSizes.largest}
            label={words.larger}
          >
            <AArrowUp aria-hidden />
          </Button>
          <Button variant="quiet" onPress={() => changeTextSize('usual')} isDisabled={textSize === textSizes.usual}>
            {words.normal}
          </Button>
        </div>
        <p className={styles.help}>{words.textSizeHelp}</p>
      </div>
      <div className={styles.block}>
        <h3>{words.appearance}</h3>
        <SegmentedControl
          label={words.appearance}
          value={appearance}
          options={appearances.map((value) => ({ value, label: words.appearances[value] }))}
          onChange={(value) => changePreferences({ appearance: value })}
        />
        <p className={styles.sample}>{words.sample}</p>
      </div>
    </>
  );
}
