import { memo } from 'react';
import { wording } from '../../corpus/wording';
import type { Annotation, Passage, Range } from '../../electron/contract';
import { classes } from '../ui/classes';
import styles from './article.module.css';
import { isPress } from './is-press';
import { layerPassage, pressedIn, type Segment } from './layer-passage';
import { type PlacedCorrection, placeCorrections } from './place-corrections';
import { passageAttribute, startAttribute } from './selected-ranges';

const words = wording.window.reader;

export interface PassageEvents {
  readonly onCorrection: (correction: PlacedCorrection, mark: HTMLElement) => void;
  readonly onAnnotation: (annotationId: string) => void;
}

/** What of the layers comes from outside the passage; empty ones must be the same object each time. */
export interface PassageMarks {
  readonly annotations: readonly Annotation[];
  readonly lit: readonly Range[];
  readonly found: readonly Range[];
  readonly currentFind: Range | null;
  readonly isCurrent: boolean;
  /** The label of the page that begins with it; null where none does. */
  readonly page: string | null;
  /** That it refers to other passages, or is referred to; null where neither. */
  readonly linkSign: string | null;
  readonly activeAnnotationId: string | null;
}

/** One passage as it is read, with everything that lies over its characters. */
export const PassageBlock = memo(function PassageBlock({
  passage,
  annotations,
  lit,
  found,
  currentFind,
  isCurrent,
  page,
  linkSign,
  activeAnnotationId,
  onCorrection,
  onAnnotation,
}: { readonly passage: Passage } & PassageMarks & PassageEvents) {
  const segments = layerPassage(passage.text, {
    annotations,
    lit,
    found,
    current: currentFind,
    corrections: placeCorrections(passage).filter(({ correction }) => !correction.isPunctuation),
    bold: passage.runInHeading,
  });
  return (
    <PassageElement passage={passage} isCurrent={isCurrent} page={page} linkSign={linkSign}>
      {segments.map((segment) => (
        <SegmentSpan
          key={`${segment.start}-${segment.end}`}
          segment={segment}
          activeId={activeAnnotationId}
          onCorrection={onCorrection}
          onAnnotation={onAnnotation}
        />
      ))}
    </PassageElement>
  );
});

/** The element that fits the part a passage plays: a heading of its level, a paragraph, a line of metadata. */
export function PassageElement({
  passage,
  isCurrent,
  page = null,
  linkSign = null,
  children,
}: {
  readonly passage: Passage;
  readonly isCurrent: boolean;
  readonly page?: string | null;
  readonly linkSign?: string | null;
  readonly children: React.ReactNode;
}) {
  const shared = {
    [passageAttribute]: passage.id,
    className: classes(styles.passage, styles[passage.role], isCurrent && styles.current),
    ...(page === null ? {} : { 'data-page': words.page(page) }),
    ...(linkSign === null ? {} : { 'data-links': linkSign }),
    ...(passage.isOurCut ? { title: words.ourCut } : {}),
  };
  if (passage.role === 'title') return <h1 {...shared}>{children}</h1>;
  if (passage.role !== 'heading') return <p {...shared}>{children}</p>;
  const level = classes(shared.className, styles[`level${Math.min(passage.level, 4)}`]);
  switch (passage.level) {
    case 1:
      return (
        <h2 {...shared} className={level}>
          {children}
        </h2>
      );
    case 2:
      return (
        <h3 {...shared} className={level}>
          {children}
        </h3>
      );
    default:
      return (
        <h4 {...shared} className={level}>
          {children}
        </h4>
      );
  }
}

function SegmentSpan({
  segment,
  activeId,
  onCorrection,
  onAnnotation,
}: { readonly segment: Segment; readonly activeId: string | null } & PassageEvents) {
  const { correction } = segment;
  const top = segment.annotations.at(-1);
  const className = classes(
    segment.isBold && styles.bold,
    segment.isLit && styles.lit,
    top !== undefined && styles[`mark-${top.color}`],
    segment.annotations.length > 1 && styles.several,
    segment.annotations.some(({ id }) => id === activeId) && styles.active,
    segment.found === 'match' && styles.found,
    segment.found === 'current' && styles.foundHere,
    correction !== null && styles.corrected,
    correction !== null && segment.start === segment.end && styles.point,
  );
  const shared = {
    [startAttribute]: segment.start,
    ...(className === '' ? {} : { className }),
    ...(top === undefined ? {} : { 'data-annotation': top.id }),
    ...(segment.found === 'current' ? { 'data-found': 'here' } : {}),
  };
  const press = (mark: HTMLElement) => {
    const pressed = pressedIn(segment, activeId);
    if (pressed === null) return;
    if ('correction' in pressed) onCorrection(pressed, mark);
    else onAnnotation(pressed.id);
  };
  if (correction !== null) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: the characters of a button cannot be selected with those around it
      <span
        {...shared}
        role="button"
        tabIndex={0}
        aria-label={words.correctionMark(segment.text, correction.correction.from)}
        onClick={(event) => press(event.currentTarget)}
        onKeyDown={(event) => isPress(event) && press(event.currentTarget)}
      >
        {segment.text}
      </span>
    );
  }
  if (top !== undefined) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: the characters of a button cannot be selected with those around it
      <span
        {...shared}
        role="button"
        tabIndex={isFirstOf(segment) ? 0 : -1}
        onClick={(event) => press(event.currentTarget)}
        onKeyDown={(event) => isPress(event) && press(event.currentTarget)}
      >
        {segment.text}
      </span>
    );
  }
  return <span {...shared}>{segment.text}</span>;
}

/** An annotation is one stop for the Tab key, however many segments it has. */
function isFirstOf(segment: Segment): boolean {
  return segment.annotations.some(({ start }) => start === segment.start);
}
