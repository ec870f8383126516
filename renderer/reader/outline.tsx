import { Button as AriaButton } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { Passage } from '../../electron/contract';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { Popover } from '../ui/popover';
import { outlineOf } from './outline-of';
import styles from './reader.module.css';

const words = wording.window.reader;

/** 大纲: jumps to a heading. */
export function Outline({
  passages,
  onJump,
}: {
  readonly passages: readonly Passage[];
  readonly onJump: (passageId: string) => void;
}) {
  const entries = outlineOf(passages);
  return (
    <Popover
      label={words.outline}
      trigger={
        <Button variant="quiet" isDisabled={entries.length === 0}>
          {words.outline}
        </Button>
      }
    >
      {(close) => (
        <ul className={classes(styles.outline)}>
          {entries.map((entry) => (
            <li key={entry.passageId}>
              <AriaButton
                className={classes(styles.outlineEntry, styles[`indent${Math.min(entry.level, 4)}`])}
                onPress={() => {
                  close();
                  onJump(entry.passageId);
                }}
              >
                {entry.title}
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
