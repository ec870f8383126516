import { AArrowDown, AArrowUp, TextSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { wording } from '../../corpus/wording';
import { changeTextSize, usePreferences } from '../app/preferences';
import { BackButton, type BackTo } from '../ui/back-button';
import { Button, IconButton } from '../ui/button';
import { classes } from '../ui/classes';
import { EditionsButton } from './editions-button';
import { Outline } from './outline';
import styles from './reader.module.css';
import type { Reading } from './use-reading';

const words = wording.window.reader;

/** The line above a text: whose text it is, and how to look at it. */
export function ReaderHead({
  reading,
  isOriginal,
  onOriginal,
  onJump,
  onFind,
  picture,
  onMargin,
  back,
  tools,
}: {
  readonly reading: Reading;
  readonly isOriginal: boolean;
  readonly onOriginal: (isOriginal: boolean) => void;
  readonly onJump: (passageId: string) => void;
  readonly onFind: () => void;
  /** 对照原图, where there are pictures. */
  readonly picture: { readonly isShown: boolean; readonly show: (isShown: boolean) => void } | null;
  /** Where the margin has no pane of its own. */
  readonly onMargin?: () => void;
  readonly back: BackTo | undefined;
  readonly tools: ReactNode;
}) {
  const { textSize } = usePreferences();
  return (
    <header className={classes(styles.head)}>
      {back !== undefined && <BackButton {...back} />}
      <h2 className={classes(styles.headTitle)} title={reading.text.title}>
        {reading.text.title}
      </h2>
      <div className={classes(styles.headTools)}>
        <span className={classes(styles.size)}>
          <IconButton
            label={words.smaller}
            keys="Ctrl -"
            icon={<AArrowDown aria-hidden />}
            onPress={() => changeTextSize('smaller')}
          />
          <output aria-label={words.textSize}>{words.percent(textSize)}</output>
          <IconButton
            label={words.larger}
            keys="Ctrl +"
            icon={<AArrowUp aria-hidden />}
            onPress={() => changeTextSize('larger')}
          />
        </span>
        <IconButton label={words.find} keys="Ctrl F" icon={<TextSearch aria-hidden />} onPress={onFind} />
        <Outline passages={reading.passages} onJump={onJump} />
        <EditionsButton textId={reading.text.id} />
        <Button variant="quiet" isPressed={isOriginal} onPress={() => onOriginal(!isOriginal)}>
          {words.original}
        </Button>
        {picture !== null && (
          <Button variant="quiet" isPressed={picture.isShown} onPress={() => picture.show(!picture.isShown)}>
            {wording.window.picture.title}
          </Button>
        )}
        {onMargin !== undefined && (
          <Button variant="quiet" onPress={onMargin}>
            {words.marginCount(reading.annotations.length)}
          </Button>
        )}
        {tools}
      </div>
    </header>
  );
}
