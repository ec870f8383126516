import {
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { inEachPassage } from '../../corpus/annotate/annotated-words';
import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationColor, Range } from '../../electron/contract';
import type { PassageTarget } from '../app/navigation';
import { onTextSizeChanging } from '../app/preferences';
import { groupBy } from '../group-by';
import { linkSignsOf } from '../links/link-signs';
import type { TextLinks } from '../links/use-links';
import { classes } from '../ui/classes';
import { AnchoredPopover } from '../ui/popover';
import styles from './article.module.css';
import { OriginalBlock, RemovedLines, type SourceNote } from './original-block';
import { originalPassages } from './original-pieces';
import { pageStartsOf } from './page-starts';
import { PassageBlock } from './passage-block';
import { holdPassage, passageAt, selectPassage, showPassage, topPassage } from './passage-elements';
import type { PlacedCorrection } from './place-corrections';
import type { SelectedRange } from './selected-ranges';
import { SelectionTools } from './selection-tools';
import type { Finding } from './use-find';
import type { Reading } from './use-reading';
import { useSelection } from './use-selection';

const words = wording.window.reader;
const noAnnotations: readonly Annotation[] = [];
const noRanges: readonly Range[] = [];

/** The element of the text that is open, which other panes hand the keyboard to. */
const articleId = 'reader-article';

/** Moves the keyboard into the text that is open. */
export function focusArticle(): void {
  document.getElementById(articleId)?.focus();
}

export interface ArticleHandle {
  selected(): readonly SelectedRange[];
  focus(): void;
  hasFocus(): boolean;
  /** Takes down what is at the top, so that it stays there when the original is shown or left. */
  markPlace(): void;
}

/** The words of a text, with all that lies over them, and the tools for what is selected. */
export function Article({
  ref,
  reading,
  links,
  place,
  currentId,
  finding,
  isOriginal,
  activeId,
  onActivate,
  onCurrent,
  onMark,
  onNote,
  onGather,
  onCopyCited,
  onCopy,
  onEscape,
}: {
  readonly ref: Ref<ArticleHandle>;
  readonly reading: Reading;
  readonly links: TextLinks;
  /** Scrolled to whenever it is another object. */
  readonly place: PassageTarget;
  /** The passage in hand. */
  readonly currentId: string | null;
  readonly finding: Finding | null;
  readonly isOriginal: boolean;
  readonly activeId: string | null;
  readonly onActivate: (annotationId: string) => void;
  readonly onCurrent: (passageId: string) => void;
  readonly onMark: (color: AnnotationColor) => void;
  readonly onNote: () => void;
  readonly onGather: () => void;
  readonly onCopyCited: () => void;
  readonly onCopy: () => void;
  readonly onEscape: () => void;
}) {
  const scroll = useRef<HTMLElement>(null);
  const selection = useSelection(scroll);
  const [note, setNote] = useState<SourceNote | null>(null);
  const top = useRef<ReturnType<typeof topPassage>>(null);
  const noteMark = useRef<HTMLElement | null>(null);
  useImperativeHandle(ref, () => ({
    selected: () => selection?.ranges ?? [],
    focus: () => scroll.current?.focus({ preventScroll: true }),
    markPlace: () => {
      top.current = scroll.current === null ? null : topPassage(scroll.current);
    },
    hasFocus: () => scroll.current?.contains(document.activeElement) ?? false,
  }));

  const pageStarts = useMemo(() => pageStartsOf(reading), [reading]);
  const byPassage = useMemo(() => annotationsByPassage(reading.annotations), [reading.annotations]);
  const linkSigns = useMemo(() => linkSignsOf(byPassage, links), [byPassage, links]);
  const original = useMemo(
    () => (isOriginal ? originalPassages(reading.passages, reading.removed) : null),
    [isOriginal, reading.passages, reading.removed],
  );
  useLayoutEffect(() => {
    if (place.passageId === undefined) scroll.current?.scrollTo({ top: 0 });
    else showPassage(scroll.current, place.passageId);
  }, [place]);
  // The original is longer than what is read: what is at the top stays there from one to the other.
  // biome-ignore lint/correctness/useExhaustiveDependencies: held whenever the other is shown
  useLayoutEffect(() => {
    if (scroll.current !== null && top.current !== null)
      holdPassage(scroll.current, top.current.passageId, top.current.below);
  }, [isOriginal]);
  useEffect(
    () =>
      onTextSizeChanging(() => {
        const box = scroll.current;
        const held = box && topPassage(box);
        if (held) requestAnimationFrame(() => holdPassage(box, held.passageId, held.below));
      }),
    [],
  );
  useEffect(() => {
    if (finding?.current) scroll.current?.querySelector('[data-found]')?.scrollIntoView({ block: 'center' });
  }, [finding?.current]);

  const showNote = useCallback((next: SourceNote, mark: HTMLElement) => {
    noteMark.current = mark;
    setNote(next);
  }, []);
  const showCorrection = useCallback(
    ({ correction: { from, to, reason } }: PlacedCorrection, mark: HTMLElement) =>
      showNote({ what: to === '' ? words.originalHas(from) : words.originalReads(from), reason }, mark),
    [showNote],
  );
  const activate = useLatest(onActivate);

  return (
    <section
      id={articleId}
      ref={scroll}
      className={classes(styles.scroll)}
      aria-label={words.article}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
      tabIndex={0}
      onClick={(event) => {
        const passageId = passageAt(event.target);
        if (passageId !== null) onCurrent(passageId);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onEscape();
        } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
          event.preventDefault();
          const next = neighbour(reading, currentId, event.key === 'ArrowDown' ? 1 : -1);
          if (next !== null && scroll.current !== null) {
            onCurrent(next);
            selectPassage(scroll.current, next);
          }
        }
      }}
    >
      {isOriginal && <p className={classes(styles.hint)}>{words.originalHint}</p>}
      <article className={classes(styles.article)}>
        {!beginsWithTitle(reading) && <h1 className={classes(styles.title)}>{reading.text.title}</h1>}
        {reading.passages.map((passage) => {
          const source = original?.passages.get(passage.id);
          if (source !== undefined) {
            return <OriginalBlock key={passage.id} passage={passage} original={source} onNote={showNote} />;
          }
          const annotations = byPassage.get(passage.id) ?? noAnnotations;
          return (
            <PassageBlock
              key={passage.id}
              passage={passage}
              annotations={annotations}
              lit={passage.id === place.passageId ? (place.ranges ?? noRanges) : noRanges}
              found={finding?.byPassage.get(passage.id) ?? noRanges}
              currentFind={finding?.current?.passageId === passage.id ? finding.current.range : null}
              isCurrent={passage.id === currentId}
              page={pageStarts.get(passage.id) ?? null}
              linkSign={linkSigns.get(passage.id) ?? null}
              activeAnnotationId={annotations.some(({ id }) => id === activeId) ? activeId : null}
              onCorrection={showCorrection}
              onAnnotation={activate}
            />
          );
        })}
        {original !== null && <RemovedLines removed={original.after} onNote={showNote} />}
      </article>
      {selection !== null && (
        <SelectionTools
          selection={selection}
          scroll={scroll}
          onMark={onMark}
          onNote={onNote}
          onGather={onGather}
          onCopyCited={onCopyCited}
          onCopy={onCopy}
        />
      )}
      {note !== null && (
        <AnchoredPopover anchor={noteMark} label={words.noteLabel} onClose={() => setNote(null)}>
          <div className={classes(styles.noteBox)}>
            <strong>{note.what}</strong>
            <span>{words.reason(note.reason)}</span>
          </div>
        </AnchoredPopover>
      )}
    </section>
  );
}

function annotationsByPassage(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const placed = annotations.filter(({ placement }) => placement !== 'unplaced').flatMap(inEachPassage);
  return groupBy(placed, ({ passageId }) => passageId);
}

/** A function that stays the same object and does what the latest one does, so that passages need not be drawn again. */
function useLatest<Argument>(run: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const [stable] = useState(() => (argument: Argument) => latest.current(argument));
  return stable;
}

function neighbour(reading: Reading, passageId: string | null, by: 1 | -1): string | null {
  const index = reading.passages.findIndex(({ id }) => id === passageId);
  return reading.passages[index === -1 ? 0 : index + by]?.id ?? null;
}

/** Whether the source itself begins with the title that the text goes by; else it is shown above. */
function beginsWithTitle({ text, passages: [first] }: Reading): boolean {
  return first?.role === 'title' && first.text === text.title;
}
