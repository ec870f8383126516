import { Download, X } from 'lucide-react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { TopicGroup, TopicPage, TopicPassage } from '../../electron/contract';
import { call } from '../api';
import type { PassageTarget } from '../app/navigation';
import { openExport, useExportOffer } from '../export/export-store';
import { expectValue, LoadedView } from '../loaded-view';
import { itemIdOf, ReturnToItem } from '../return-to-item';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { PaneHead } from '../ui/panes';
import { SegmentedControl } from '../ui/segmented-control';
import { useFocusKept } from '../ui/use-focus-kept';
import { byText, firstOf } from './arrange-passages';
import { TakenOut } from './taken-out';
import { TopicAnnotations } from './topic-annotations';
import styles from './topic-pane.module.css';
import { TopicPassageCard } from './topic-passage-card';
import { type Arrangement, changeTopicsView, showTopic, type TopicsView } from './topics-store';
import { useLoadedTopics, waitingTexts } from './use-loaded-topics';

const words = wording.window.topics;
/** UTF-16 code units that stay in sight above the passages on the smallest screen: about five lines. */
const shortDefinition = 150;
/** Passages that are drawn before one asks for more. */
const atOnce = 60;
const arrangements: readonly Arrangement[] = ['relevance', 'text', 'annotations'];

/** One topic: how the guideline words it, and the passages of other texts that belong to it. */
export function TopicPane({
  groups,
  topicId,
  view,
  children,
}: {
  /** All topics. */
  readonly groups: readonly TopicGroup[];
  readonly topicId: string;
  readonly view: TopicsView;
  /** Further buttons of the head. */
  readonly children?: ReactNode;
}) {
  const load = useCallback(async () => expectValue(await call('topic', topicId)), [topicId]);
  const loaded = useLoadedTopics(load);
  useExportOffer({ kind: 'topic', topicId });
  return (
    <LoadedView loaded={loaded}>
      {({ value: page, overview }) => {
        const texts = new Set(page.passages.map((entry) => entry.passage.textId));
        return (
          <>
            <PaneHead title={page.topic.title}>
              <Button onPress={() => openExport({ kind: 'topic', topicId })}>
                <Download aria-hidden />
                {words.export}
              </Button>
              {children}
            </PaneHead>
            <div className={styles.scroll}>
              <Definition page={page} />
              <div className={styles.bar}>
                <SegmentedControl
                  label={words.arrangement}
                  value={view.arrangement}
                  options={arrangements.map((value) => ({ value, label: words.arrangements[value] }))}
                  onChange={(arrangement) => changeTopicsView({ arrangement })}
                />
                <span>{words.passages(page.passages.length, texts.size)}</span>
              </div>
              {waitingTexts(overview) > 0 && (
                <p role="status" className={styles.waiting}>
                  {overview.waitingForTopics > 0
                    ? words.waiting(waitingTexts(overview))
                    : words.renewing(overview.outdatedInTopics)}
                </p>
              )}
              {view.arrangement === 'annotations' ? (
                <TopicAnnotations topicId={topicId} returnTo={view.returnTo} />
              ) : (
                <Passages page={page} groups={groups} isWhole={waitingTexts(overview) === 0} view={view} />
              )}
            </div>
          </>
        );
      }}
    </LoadedView>
  );
}

function Definition({ page }: { readonly page: TopicPage }) {
  const [isWhole, setWhole] = useState(false);
  const [first] = page.definition;
  if (first === undefined) return null;
  const isLong = page.definition.reduce((sum, passage) => sum + passage.text.length, 0) > shortDefinition;
  const target = { textId: first.textId, passageId: first.id };
  return (
    <section id={itemIdOf(target)} className={styles.definition}>
      <h3>{words.definition}</h3>
      <div className={classes(isLong && !isWhole && styles.clamped)}>
        {page.definition.map((passage) => (
          <p key={passage.id}>{passage.text}</p>
        ))}
      </div>
      <footer>
        <span>《{page.definitionTitle}》</span>
        {isLong && (
          <Button variant="quiet" onPress={() => setWhole(!isWhole)}>
            {isWhole ? words.fold : words.unfold}
          </Button>
        )}
        <Button
          variant="quiet"
          onPress={() => changeTopicsView({ reading: target })}
          label={words.open(page.definitionTitle)}
        >
          {words.read}
        </Button>
      </footer>
    </section>
  );
}

function Passages({
  page,
  groups,
  isWhole,
  view: { textId, arrangement, returnTo },
}: {
  readonly page: TopicPage;
  readonly groups: readonly TopicGroup[];
  /** Every text has been looked through. */
  readonly isWhole: boolean;
  readonly view: TopicsView;
}) {
  const whole = useRef<HTMLDivElement>(null);
  useFocusKept(whole);
  const passages = page.passages.filter((entry) => textId === null || entry.passage.textId === textId);
  const texts = byText(passages);
  const inOrder = arrangement === 'text' ? texts.flatMap((group) => group.passages) : passages;
  const wanted = inOrder.findIndex(({ passage }) => passage.id === returnTo?.passageId);
  const [limit, setLimit] = useState(Math.max(atOnce, wanted + 1));
  return (
    <div ref={whole}>
      {textId !== null && <OnlyText topicId={page.topic.id} title={passages[0]?.textTitle} />}
      {passages.length === 0 && isWhole && (
        <p className={styles.nothing}>{textId === null ? words.nothing : words.nothingOfText}</p>
      )}
      {arrangement === 'text' ? (
        firstOf(texts, limit).map((group) => (
          <section key={group.textId} aria-label={group.title}>
            <h3 className={styles.textTitle}>
              《{group.title}》<small>{words.topicCount(group.count)}</small>
            </h3>
            <Cards topicId={page.topic.id} groups={groups} passages={group.passages} hasTitle={false} />
          </section>
        ))
      ) : (
        <Cards topicId={page.topic.id} groups={groups} passages={passages.slice(0, limit)} hasTitle={textId === null} />
      )}
      {passages.length > limit && (
        <p className={styles.more}>
          <Button onPress={() => setLimit(limit + atOnce)}>{words.more(passages.length - limit)}</Button>
        </p>
      )}
      <TakenOut topicId={page.topic.id} passages={page.removed} />
      <ReturnToItem
        target={returnTo === null ? null : { ...returnTo, ranges: [] }}
        onDone={() => changeTopicsView({ returnTo: null })}
      />
    </div>
  );
}

function OnlyText({ topicId, title }: { readonly topicId: string; readonly title: string | undefined }) {
  return (
    <p className={styles.only}>
      <span>{title !== undefined && words.onlyText(title)}</span>
      <Button variant="quiet" onPress={() => showTopic(topicId, null)}>
        <X aria-hidden />
        {words.allTexts}
      </Button>
    </p>
  );
}

function Cards({
  topicId,
  groups,
  passages,
  hasTitle,
}: {
  readonly topicId: string;
  readonly groups: readonly TopicGroup[];
  readonly passages: readonly TopicPassage[];
  readonly hasTitle: boolean;
}) {
  return passages.map((entry) => (
    <TopicPassageCard
      key={entry.passage.id}
      entry={entry}
      topicId={topicId}
      groups={groups}
      hasTitle={hasTitle}
      // Each passage once: whichever words of it are marked, one comes back to it.
      id={itemIdOf({ ...targetOf(entry), ranges: [] })}
      onOpen={() => changeTopicsView({ reading: targetOf(entry) })}
    />
  ));
}

function targetOf({ passage, evidence }: TopicPassage): PassageTarget {
  return { textId: passage.textId, passageId: passage.id, ranges: evidence.flatMap(({ ranges }) => ranges) };
}
