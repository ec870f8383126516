import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationColor } from '../../electron/contract';
import { call } from '../api';
import { useCommand } from '../app/commands';
import { openPassage, type PassageTarget } from '../app/navigation';
import { useRoom } from '../app/use-room';
import { type Gathering, gather, useGatherOffer } from '../collections/gather';
import { ReplacementStrip } from '../comparison/replacement-strip';
import { chooseLink } from '../links/choose-link';
import { rememberPassage } from '../links/recent-passages';
import { targetOfAnchor } from '../links/target-of-anchor';
import { useLinks } from '../links/use-links';
import { isUnchecked } from '../texts/mark-checked';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { Drawer } from '../ui/drawer';
import { Panes } from '../ui/panes';
import { Strip } from '../ui/strip';
import { showToast } from '../ui/toast';
import { changeAnnotation, createAnnotation } from './annotation-actions';
import { Article, type ArticleHandle } from './article';
import { FindBar } from './find-bar';
import { Margin } from './margin';
import { focusNote } from './note-field';
import { PicturePane } from './picture-pane';
import styles from './reader.module.css';
import { ReaderHead } from './reader-head';
import type { ReaderPaneProps } from './reader-pane';
import type { SelectedRange } from './selected-ranges';
import { isOn, wordsOf } from './selected-words';
import { useFind } from './use-find';
import { useMarkKeys } from './use-mark-keys';
import type { Reading } from './use-reading';

const words = wording.window.reader;

/** A text that has been loaded: its head, its article, its margin, and what ties them together. */
export function OpenText({
  reading,
  target,
  back,
  tools,
  onEscape,
  isNarrow = false,
}: ReaderPaneProps & { readonly reading: Reading }) {
  const windowRoom = useRoom();
  const room = isNarrow && windowRoom === 'three' ? 'two' : windowRoom;
  const [isPictured, setPictured] = useState(false);
  const isBeside = room === 'three' && !isPictured;
  const article = useRef<ArticleHandle>(null);
  const [place, setPlace] = useState<PassageTarget>(target);
  const [currentId, setCurrentId] = useState(target.passageId ?? null);
  const [seenTarget, setSeenTarget] = useState(target);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [isChoosingTopic, setChoosingTopic] = useState(false);
  const [isOriginal, setOriginal] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const [isMarginOpen, setMarginOpen] = useState(false);
  const [lastColor, setLastColor] = useState<AnnotationColor>('yellow');
  /** The mark that is still on its way to the library. */
  const beingMade = useRef<ReturnType<typeof createAnnotation> | null>(null);
  const finding = useFind(reading.passages, currentId, isFinding);
  if (seenTarget !== target) {
    setSeenTarget(target);
    setPlace(target);
    setCurrentId(target.passageId ?? null);
  }

  const current = useMemo(
    () => reading.passages.find(({ id }) => id === currentId) ?? null,
    [reading.passages, currentId],
  );
  useEffect(() => {
    if (current !== null) rememberPassage({ passage: current, textTitle: reading.text.title });
  }, [current, reading.text.title]);
  const links = useLinks(reading);
  const show = (there: PassageTarget) => {
    setPlace(there);
    setCurrentId(there.passageId ?? null);
  };
  const goTo = (passageId: string) => show({ textId: reading.text.id, passageId });
  const follow = (there: PassageTarget) => {
    setMarginOpen(false);
    if (there.textId === reading.text.id) show(there);
    else openPassage(there);
  };
  const activate = (annotationId: string | null, willWrite = false) => {
    setActiveId(annotationId);
    setWriting(willWrite);
    if (annotationId !== null && !isBeside) setMarginOpen(true);
  };

  /** What the tools act on: the selection, else the whole passage in hand. */
  const inHand = (): readonly SelectedRange[] => {
    const selected = article.current?.selected() ?? [];
    if (selected.length > 0) return selected;
    return current === null ? [] : [{ passageId: current.id, start: 0, end: current.text.length }];
  };
  const mark = async (color: AnnotationColor, willWrite = false): Promise<Annotation | null> => {
    const ranges = isOriginal ? [] : inHand();
    const [first, ...further] = ranges;
    if (first === undefined) {
      showToast({ message: isOriginal ? words.originalNoMarks : words.selectFirst });
      return null;
    }
    setLastColor(color);
    document.getSelection()?.removeAllRanges();
    // The tools that were pressed go with the selection.
    if (!willWrite) article.current?.focus();
    const same = reading.annotations.find((annotation) => isOn(annotation, ranges));
    if (same !== undefined) {
      if (same.color !== color && !willWrite) await changeAnnotation(same, { color }, words.steps.color);
      activate(same.id, willWrite);
      if (willWrite) focusNote(same.id);
      return same;
    }
    beingMade.current = createAnnotation({ ...first, ...(further.length === 0 ? {} : { further }), color });
    const created = await beingMade.current;
    if (created !== null) {
      // At once: until it is known as the one in hand, a key would mean the whole passage.
      flushSync(() => {
        setCurrentId(created.passageId);
        if (willWrite || isBeside) activate(created.id, willWrite);
        else setActiveId(created.id);
      });
    }
    beingMade.current = null;
    return created;
  };
  /** Writes to what is selected, else to the mark that was just made, else goes on with the annotation that is open. */
  const write = async () => {
    const isSelected = (article.current?.selected() ?? []).length > 0;
    const made = isSelected ? null : await beingMade.current;
    const id = made?.id ?? activeId;
    if (isSelected || id === null) {
      await mark(lastColor, true);
      return;
    }
    activate(id, true);
    focusNote(id);
  };
  /** From what is selected, else from the mark that was just made, else from the annotation that is open. */
  const refer = async () => {
    const isSelected = (article.current?.selected() ?? []).length > 0;
    const made = isSelected ? null : await beingMade.current;
    const opened = isSelected ? null : (made ?? reading.annotations.find(({ id }) => id === activeId));
    const from =
      opened ?? reading.annotations.find((annotation) => isOn(annotation, inHand())) ?? (await mark(lastColor));
    if (from !== null) chooseLink(from);
  };
  /** To what the annotation that is open refers to, else to what refers to the passage in hand. */
  const followFirst = () => {
    const { links: out = [] } = reading.annotations.find(({ id }) => id === activeId) ?? {};
    const next = out.find(({ placement, passageId }) => placement !== 'unplaced' && passageId !== currentId);
    const [back] = links.incoming.get(currentId ?? '') ?? [];
    const there = next ?? back?.entry.annotation;
    if (there === undefined) showToast({ message: wording.window.links.nothingToFollow });
    else follow(targetOfAnchor(there));
  };
  /** Of the passage that the selection stands in, else of the one in hand. */
  const chooseTopic = () => {
    const [selected] = article.current?.selected() ?? [];
    if (selected !== undefined) setCurrentId(selected.passageId);
    if (!isBeside) setMarginOpen(true);
    setChoosingTopic(true);
  };
  const copy = (isCited: boolean) => {
    const quote = wordsOf(reading, inHand());
    if (quote === '') {
      showToast({ message: words.selectFirst });
      return;
    }
    const [first] = inHand();
    const quotation = {
      textId: reading.text.id,
      quote,
      ...(first === undefined ? {} : { passageId: first.passageId }),
    };
    const copied = isCited ? call('copyQuotations', [quotation]) : call('copyText', quote);
    void copied.then(() => showToast({ message: isCited ? words.copiedCited : words.copiedPlain }));
  };

  /** Without a selection, the passage in hand, where the keyboard is in the text or in a list that opened it. */
  const gathered = (): readonly Gathering[] => {
    const isMeant =
      (article.current?.selected() ?? []).length > 0 ||
      article.current?.hasFocus() === true ||
      isIn('[role="listbox"]');
    return isOriginal || !isMeant ? [] : inHand();
  };

  useGatherOffer(gathered);
  useCommand('highlight', () => void mark(lastColor));
  useCommand('copy-with-citation', () => copy(true));
  useCommand('find-in-text', () => setFinding(true));
  useMarkKeys(
    (key) => {
      if (key === 'highlight') void mark(lastColor);
      else if (key === 'note') void write();
      else if (key === 'link') void refer();
      else if (key === 'follow') followFirst();
      else chooseTopic();
    },
    // Without a selection they mean the passage in hand, and that only where the keyboard is in the text; 参见 means the
    // annotation that is open, beside which it may be, too.
    (key) =>
      (article.current?.selected() ?? []).length > 0 ||
      article.current?.hasFocus() === true ||
      ((key === 'link' || key === 'follow') && activeId !== null && isIn('aside')),
  );

  const leave = () => {
    const selection = document.getSelection();
    if (isFinding) setFinding(false);
    else if (selection !== null && !selection.isCollapsed) selection.removeAllRanges();
    else (back?.onPress ?? onEscape)?.();
  };
  const margin = (
    <Margin
      reading={reading}
      current={current}
      activeId={activeId}
      isWriting={isWriting}
      isChoosingTopic={isChoosingTopic}
      onChoosingTopic={setChoosingTopic}
      onActivate={activate}
      onGo={(annotation) => goTo(annotation.passageId)}
      links={links}
      onFollow={follow}
      {...(isBeside ? {} : { onClose: () => setMarginOpen(false) })}
    />
  );
  const text = (
    <section className={classes(styles.reader)} aria-label={words.reader(reading.text.title)}>
      <ReaderHead
        reading={reading}
        isOriginal={isOriginal}
        onOriginal={(isWanted) => {
          article.current?.markPlace();
          setOriginal(isWanted);
        }}
        onJump={goTo}
        onFind={() => setFinding(true)}
        picture={reading.pictures.length === 0 ? null : { isShown: isPictured, show: setPictured }}
        {...(isBeside ? {} : { onMargin: () => setMarginOpen(true) })}
        back={back}
        tools={tools}
      />
      <ReplacementStrip textId={reading.text.id} />
      {reading.pictures.length > 0 && !isPictured && isUnchecked(reading.text) && (
        <Strip text={wording.window.picture.unchecked}>
          <Button onPress={() => setPictured(true)}>{wording.window.picture.title}</Button>
        </Strip>
      )}
      {isFinding && (
        <FindBar
          value={finding.words}
          position={finding.position}
          count={finding.count}
          onChange={finding.change}
          onStep={finding.step}
          onClose={() => {
            setFinding(false);
            article.current?.focus();
          }}
        />
      )}
      <Article
        ref={article}
        reading={reading}
        links={links}
        place={place}
        finding={isFinding ? finding : null}
        isOriginal={isOriginal}
        activeId={activeId}
        onActivate={activate}
        currentId={currentId}
        onCurrent={setCurrentId}
        onMark={(color) => void mark(color)}
        onNote={() => void write()}
        onGather={() => void gather(gathered())}
        onCopyCited={() => copy(true)}
        onCopy={() => copy(false)}
        onEscape={leave}
      />
    </section>
  );
  const picture = (
    <PicturePane reading={reading} currentId={currentId} onGo={goTo} onClose={() => setPictured(false)} />
  );
  const isPictureBeside = isPictured && windowRoom !== 'one';
  const textPane = { id: 'text', content: text, defaultSize: isPictureBeside ? '50%' : '66%', minSize: '20rem' };
  const marginPane = { id: 'margin', content: margin, defaultSize: '20rem', minSize: '15rem', maxSize: '45%' };
  const picturePane = { id: 'picture', content: picture, defaultSize: '50%', minSize: '18rem' };
  return (
    <>
      {/* One and the same whatever is beside it: the text keeps its place. */}
      <Panes
        name={isPictureBeside ? 'reader-picture' : isBeside ? 'reader' : 'reader-narrow'}
        separatorLabel={wording.window.app.resize}
        panes={[
          textPane,
          ...(isPictureBeside ? [picturePane] : []),
          ...(isBeside ? [{ ...marginPane, isFixed: true }] : []),
        ]}
      />
      {!isBeside && (
        <Drawer label={words.margin} isOpen={isMarginOpen} onClose={() => setMarginOpen(false)}>
          {margin}
        </Drawer>
      )}
      {isPictured && !isPictureBeside && (
        <Drawer label={wording.window.picture.title} isOpen onClose={() => setPictured(false)}>
          {picture}
        </Drawer>
      )}
    </>
  );
}

function isIn(selector: string): boolean {
  return document.activeElement?.closest(selector) instanceof Element;
}
