import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { wording } from '../../../corpus/wording';
import type { ExcerptSource, Session } from '../../../electron/contract';
import { call } from '../../api';
import { useLoaded } from '../../app/use-loaded';
import { LoadedView } from '../../loaded-view';
import { classes } from '../../ui/classes';
import { type AgendaClock, startClock, toggleClock } from './agenda-clock';
import { charactersOn } from './capacity';
import { type LeadingKey, leadingKeyOf } from './keys';
import styles from './leading.module.css';
import { LeadingFoot } from './leading-foot';
import { keepPlace, keepSize, keptPlace, keptSize, sizes } from './leading-kept';
import { SlideView } from './slide-view';
import { placeOf, slideAt, slidesOf } from './slides';
import { useScreenSize } from './use-screen-size';

/** 领读: full screen, one excerpt at a time, in type that is read from the last row. */
export function Leading({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const { id } = session;
  const loaded = useLoaded(useCallback(() => call('sessionSources', id), [id]));
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    whole.current?.focus();
    void call('fillScreen', true);
    return () => {
      void call('fillScreen', false);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <div
      ref={whole}
      className={styles.whole}
      role="dialog"
      aria-modal
      aria-label={wording.window.session.lead}
      tabIndex={-1}
    >
      <LoadedView loaded={loaded}>
        {(sources) => <Showing session={session} sources={sources} onClose={onClose} />}
      </LoadedView>
    </div>,
    document.body,
  );
}

function Showing({
  session,
  sources,
  onClose,
}: {
  readonly session: Session;
  readonly sources: Readonly<Record<string, ExcerptSource>>;
  readonly onClose: () => void;
}) {
  const screen = useScreenSize();
  const [size, setSize] = useState(keptSize);
  const [place, setPlace] = useState(() => keptPlace(session.id));
  const [isBlack, setBlack] = useState(false);
  const [hasHints, setHints] = useState(true);
  const [clock, setClock] = useState<AgendaClock>(() => startClock(0, Date.now()));
  const pixels = (screen.height * size) / 100;
  const slides = slidesOf(session, sources, (hint) => charactersOn(screen, pixels, hasHints ? hint.length : 0));
  const index = slideAt(slides, place);
  const show = (next: number) => {
    const shown = placeOf(slides[Math.min(Math.max(next, 0), slides.length - 1)]);
    setPlace(shown);
    keepPlace(session.id, shown);
  };
  const resize = (by: number) => {
    const next = Math.min(Math.max(size + by, sizes.smallest), sizes.largest);
    setSize(next);
    keepSize(next);
  };
  const acts: Readonly<Record<LeadingKey, () => void>> = {
    next: () => show(index + 1),
    back: () => show(index - 1),
    first: () => show(0),
    last: () => show(slides.length - 1),
    black: () => setBlack(true),
    larger: () => resize(sizes.step),
    smaller: () => resize(-sizes.step),
    hint: () => setHints(!hasHints),
    item: () => setClock(startClock((clock.index + 1) % Math.max(session.agenda.length, 1), Date.now())),
    pause: () => setClock(toggleClock(clock, Date.now())),
    end: onClose,
  };
  useKeys((key) => {
    // On a black screen every key but Escape brings the words back, where they were.
    if (isBlack && key !== 'end') setBlack(false);
    else acts[key]();
  });
  const slide = slides[index];
  return (
    <>
      {slide !== undefined && <SlideView slide={slide} session={session} pixels={pixels} hasHint={hasHints} />}
      <LeadingFoot agenda={session.agenda} clock={clock} position={index + 1} count={slides.length} />
      <div aria-hidden={!isBlack} className={classes(styles.black, isBlack && styles.isBlack)} />
    </>
  );
}

/** All keys belong to 领读 while it is in front. */
function useKeys(act: (key: LeadingKey) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      event.stopPropagation();
      const key = event.ctrlKey || event.metaKey || event.altKey ? null : leadingKeyOf(event);
      if (key === null) return;
      event.preventDefault();
      act(key);
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  });
}
