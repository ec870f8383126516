import { useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { TextDistribution } from '../../electron/contract';
import { classes } from '../ui/classes';
import styles from './distribution-view.module.css';
import { nearestMark, placeMarks } from './place-marks';

const words = wording.window.search;
/** As many as can be told apart and hit on the line. */
const mostMarks = 80;
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A text as a line, with a mark wherever the word stands. Tab reaches it once, arrow keys go along it. */
export function PlaceStrip({
  text,
  openId,
  onOpen,
}: {
  readonly text: TextDistribution;
  readonly openId: string | null;
  readonly onOpen: (place: TextDistribution['places'][number]) => void;
}) {
  const strip = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const marks = placeMarks(text.places, mostMarks);
  const reachable = Math.min(current, marks.length - 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line of marks is no form
    <div
      ref={strip}
      role="group"
      aria-label={text.title}
      className={classes(styles.strip)}
      onKeyDown={(event) => {
        const next = reachable + (steps[event.key] ?? 0);
        if (next === reachable || next < 0 || next >= marks.length) return;
        event.preventDefault();
        setCurrent(next);
        strip.current?.querySelectorAll('button')[next]?.focus();
      }}
      // A mark is narrow: a press beside it means the nearest.
      onClick={(event) => {
        if (event.target !== strip.current) return;
        const { left, width } = strip.current.getBoundingClientRect();
        const nearest = nearestMark(marks, (event.clientX - left) / width);
        if (nearest !== null) onOpen(nearest.place);
      }}
    >
      {marks.map(({ at, count, place }, index) => {
        const label = words.spreadPlace(text.title, Math.round(at * 100), count);
        return (
          <button
            key={place.passageId}
            type="button"
            tabIndex={index === reachable ? 0 : -1}
            aria-label={label}
            title={label}
            className={classes(styles.mark, count > 1 && styles.often, place.passageId === openId && styles.openMark)}
            style={{ left: `${at * 100}%` }}
            onFocus={() => setCurrent(index)}
            onClick={() => onOpen(place)}
          />
        );
      })}
    </div>
  );
}
