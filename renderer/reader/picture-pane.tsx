import { ChevronLeft, ChevronRight, ImageOff, RotateCw, X, ZoomIn, ZoomOut } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { PagePicture } from '../../electron/contract';
import { call } from '../api';
import { open } from '../app/navigation';
import { useLoaded } from '../app/use-loaded';
import { expectValue, LoadedView } from '../loaded-view';
import { isUnchecked, markChecked } from '../texts/mark-checked';
import { Button, IconButton } from '../ui/button';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import { PaneHead } from '../ui/panes';
import styles from './picture-pane.module.css';
import type { Reading } from './use-reading';

const words = wording.window.picture;

/** 对照原图: the page that the passage in hand was recognised from, to be compared with it. */
export function PicturePane({
  reading,
  currentId,
  onGo,
  onClose,
}: {
  readonly reading: Reading;
  readonly currentId: string | null;
  /** The text goes along with the pages. */
  readonly onGo: (passageId: string) => void;
  readonly onClose: () => void;
}) {
  const { text, pictures } = reading;
  const inHand = Math.max(
    0,
    pictures.findIndex(({ passageIds }) => passageIds.includes(currentId ?? '')),
  );
  const [turned, setTurned] = useState({ from: currentId, to: inHand });
  const [isLarge, setLarge] = useState(false);
  /** Quarters of a turn clockwise: pages may lie sideways in their file. */
  const [quarters, setQuarters] = useState(0);
  const index = turned.from === currentId ? turned.to : inHand;
  const picture = pictures[index];
  const turn = (by: number) => {
    const [first] = pictures[index + by]?.passageIds ?? [];
    if (first === undefined) setTurned({ from: currentId, to: index + by });
    else onGo(first);
  };
  return (
    <aside className={classes(styles.pane)} aria-label={words.title}>
      <PaneHead title={words.title} detail={words.page(picture?.label ?? '', index + 1, pictures.length)}>
        <IconButton
          label={words.previous}
          icon={<ChevronLeft aria-hidden />}
          isDisabled={index === 0}
          onPress={() => turn(-1)}
        />
        <IconButton
          label={words.next}
          icon={<ChevronRight aria-hidden />}
          isDisabled={index >= pictures.length - 1}
          onPress={() => turn(1)}
        />
        <IconButton
          label={words.turn}
          icon={<RotateCw aria-hidden />}
          onPress={() => setQuarters((quarters + 1) % 4)}
        />
        <IconButton
          label={isLarge ? words.whole : words.large}
          icon={isLarge ? <ZoomOut aria-hidden /> : <ZoomIn aria-hidden />}
          onPress={() => setLarge(!isLarge)}
        />
        <IconButton label={wording.window.app.close} icon={<X aria-hidden />} onPress={onClose} />
      </PaneHead>
      <p className={classes(styles.help)}>{words.help}</p>
      <div className={classes(styles.actions)}>
        <Button onPress={() => open({ screen: 'texts', tidying: { textId: text.id } })}>{words.correct}</Button>
        {isUnchecked(text) && (
          <Button variant="primary" onPress={() => void markChecked(text)}>
            {wording.window.texts.proofread}
          </Button>
        )}
      </div>
      <div className={classes(styles.desk)}>
        {picture !== undefined && (
          <Page
            key={picture.page}
            textId={text.id}
            page={picture.page}
            label={picture.label}
            isLarge={isLarge}
            quarters={quarters}
          />
        )}
      </div>
    </aside>
  );
}

function Page({
  textId,
  page,
  label,
  isLarge,
  quarters,
}: {
  readonly textId: string;
  readonly page: number;
  readonly label: string;
  readonly isLarge: boolean;
  readonly quarters: number;
}) {
  const load = useCallback(async () => expectValue(await call('pagePicture', textId, page)), [textId, page]);
  const loaded = useLoaded(load);
  return (
    <LoadedView loaded={loaded}>
      {(picture) =>
        picture === null ? (
          <EmptyState icon={<ImageOff aria-hidden />} title={words.none}>
            <p>{words.noneHelp}</p>
          </EmptyState>
        ) : (
          <Drawn picture={picture} label={words.pictureOf(label)} isLarge={isLarge} quarters={quarters} />
        )
      }
    </LoadedView>
  );
}

function Drawn({
  picture,
  label,
  isLarge,
  quarters,
}: {
  readonly picture: PagePicture;
  readonly label: string;
  readonly isLarge: boolean;
  readonly quarters: number;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { width, height, data } = picture;
    const pixels = new ImageData(width, height);
    for (let at = 0; at < data.length; at++) pixels.data.fill(data[at] ?? 0, at * 4, at * 4 + 3);
    for (let at = 3; at < pixels.data.length; at += 4) pixels.data[at] = 255;
    const flat = new OffscreenCanvas(width, height);
    flat.getContext('2d')?.putImageData(pixels, 0, 0);
    const shown = canvas.current?.getContext('2d');
    shown?.setTransform(1, 0, 0, 1, shown.canvas.width / 2, shown.canvas.height / 2);
    shown?.rotate((quarters * Math.PI) / 2);
    shown?.drawImage(flat, -width / 2, -height / 2);
  }, [picture, quarters]);
  const isSideways = quarters % 2 === 1;
  return (
    <canvas
      ref={canvas}
      width={isSideways ? picture.height : picture.width}
      height={isSideways ? picture.width : picture.height}
      role="img"
      aria-label={label}
      className={classes(styles.page, isLarge && styles.large)}
    />
  );
}
