import { Copy, MessageSquarePlus, Quote } from 'lucide-react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { AnnotationColor } from '../../electron/contract';
import { useColorLabels } from '../annotation-settings';
import { GatherButton } from '../collections/gather-button';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { ColorDots } from '../ui/color-dots';
import { Kbd } from '../ui/kbd';
import styles from './selection-tools.module.css';
import type { ReaderSelection } from './use-selection';

const words = wording.window.reader;

/** Pixels between the selection and the tools, and between the tools and the edge. */
const gap = 10;

/** The tools that come to the hand when something is selected. */
export function SelectionTools({
  selection,
  scroll,
  onMark,
  onNote,
  onGather,
  onCopyCited,
  onCopy,
}: {
  readonly selection: ReaderSelection;
  readonly scroll: RefObject<HTMLElement | null>;
  readonly onMark: (color: AnnotationColor) => void;
  readonly onNote: () => void;
  readonly onGather: () => void;
  readonly onCopyCited: () => void;
  readonly onCopy: () => void;
}) {
  const colorLabels = useColorLabels();
  const tools = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const { box } = selection;
  useLayoutEffect(() => {
    const frame = scroll.current;
    const own = tools.current;
    if (frame === null || own === null) return;
    const middle = (box.left + box.right) / 2 - own.offsetWidth / 2;
    const left = Math.max(gap, Math.min(middle, frame.clientWidth - own.offsetWidth - gap));
    const isRoomBelow = box.bottom + gap + own.offsetHeight < frame.scrollTop + frame.clientHeight;
    const top = isRoomBelow ? box.bottom + gap : Math.max(frame.scrollTop + gap, box.top - own.offsetHeight - gap);
    setPlace({ left, top });
  }, [box, scroll]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the selection while its tools are pressed
    <div
      ref={tools}
      className={classes(styles.tools)}
      style={{ left: place.left, top: place.top }}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Toolbar aria-label={words.tools} orientation="horizontal" className={classes(styles.bar)}>
        <div className={classes(styles.row)}>
          <ColorDots label={words.markAs} colorLabels={colorLabels} value={null} onChange={onMark} hasLabels />
        </div>
        <div className={classes(styles.row)}>
          <Button variant="quiet" onPress={onNote}>
            <MessageSquarePlus aria-hidden />
            {words.note}
            <Kbd>N</Kbd>
          </Button>
          <GatherButton onPress={onGather}>
            <Kbd>Z</Kbd>
          </GatherButton>
          <Button variant="quiet" onPress={onCopyCited}>
            <Quote aria-hidden />
            {words.copyCited}
            <Kbd>Ctrl Alt C</Kbd>
          </Button>
          <Button variant="quiet" onPress={onCopy}>
            <Copy aria-hidden />
            {words.copyPlain}
          </Button>
        </div>
      </Toolbar>
    </div>
  );
}
