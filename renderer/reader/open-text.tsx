import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { wording } from '../../corpus/wording';
import type { Annotation } from '../../electron/contract';
import { useCommand } from '../app/commands';
import { openPassage, type PassageTarget } from '../app/navigation';
import { useRoom } from '../app/use-room';
import { type Gathering, gather, useGatherOffer } from '../collections/gather';
import { ReplacementStrip } from '../comparison/replacement-strip';
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
import { Article, type ArticleHandle } from './article';
import { FindBar } from './find-bar';
import { Margin } from './margin';
import { PicturePane } from './picture-pane';
import styles from './reader.module.css';
import { ReaderHead } from './reader-head';
import type { ReaderPaneProps } from './reader-pane';
import { useFind } from './use-find';
import { useMarkKeys } from './use-mark-keys';
import { useMarking } from './use-marking';
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

  /** At once: until it is known as the one in hand, a key would mean the whole passage. */
  const takeInHand = (annotation: Annotation, willWrite: boolean) =>
    flushSync(() => {
      setCurrentId(annotation.passageId);
      if (willWrite || isBeside) activate(annotation.id, willWrite);
      else setActiveId(annotation.id);
    });
  const { inHand, highlight, mark, write, refer, copy } = useMarking({
    reading,
    article,
    current,
    activeId,
    isOriginal,
    onActivate: activate,
    onMade: takeInHand,
  });
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
  /** Without a selection, the passage in hand, where the keyboard is in the text or in a list that opened it. */
  const gathered = (): readonly Gathering[] => {
    const isMeant =
      (article.current?.selected() ?? []).length > 0 ||
      article.current?.hasFocus() === true ||
      isIn('[role="listbox"]');
    return isOriginal || !isMeant ? [] : inHand();
  };

  useGatherOffer(gathered);
  useCommand('highlight', highlight);
  useCommand('copy-with-citation', () => copy(true));
  useCommand('find-in-text', () => setFinding(true));
  useMarkKeys(
    (key) => {
      if (key === 'highlight') highlight();
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
