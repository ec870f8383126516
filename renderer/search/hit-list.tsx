import { useMemo } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { Hit, SearchResult } from '../../electron/contract';
import { groupBy } from '../group-by';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { classes } from '../ui/classes';
import { HighlightedText } from '../ui/highlighted-text';
import styles from './search.module.css';
import { focusSearchBox, resultsId, showMore } from './search-store';
import { snippetOf } from './snippet';
import { useGuidelines } from './use-guidelines';
import { useTopicTitles } from './use-topic-titles';

const words = wording.window.search;

/** The hits, grouped by text; arrow keys go from one to the next, Enter goes into the text. */
export function HitList({
  hits,
  result,
  isWaiting,
  openId,
  isBesideText,
  onOpen,
  onEnter,
}: {
  readonly hits: readonly Hit[];
  readonly result: SearchResult;
  /** A newer question is not answered yet. */
  readonly isWaiting: boolean;
  readonly openId: string | null;
  /** A hit opens as soon as the keyboard is on it: not where its text would take the place of the list. */
  readonly isBesideText: boolean;
  readonly onOpen: (hit: Hit) => void;
  readonly onEnter: (hit: Hit) => void;
}) {
  const groups = useMemo(() => [...groupBy(hits, (hit) => hit.passage.textId)], [hits]);
  const titles = useTopicTitles();
  const guidelines = useGuidelines();
  const namesKinds = result.relaxed === null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hands the keyboard back from the list inside it
    <div
      className={classes(styles.scroll, isWaiting && styles.waiting)}
      aria-busy={isWaiting}
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusSearchBox();
      }}
    >
      <ListBox
        id={resultsId}
        aria-label={words.results}
        selectionMode="single"
        selectionBehavior={isBesideText ? 'replace' : 'toggle'}
        escapeKeyBehavior="none"
        selectedKeys={openId === null ? [] : [openId]}
        onSelectionChange={(keys) => {
          const [first] = keys === 'all' ? [] : [...keys];
          const hit = hits.find(({ passage }) => passage.id === first);
          if (hit !== undefined) onOpen(hit);
        }}
        onAction={(key) => {
          const hit = hits.find(({ passage }) => passage.id === key);
          if (hit !== undefined) onEnter(hit);
        }}
        className={classes(styles.list)}
      >
        {groups.map(([textId, ofText]) => (
          <ListBoxSection key={textId} id={textId}>
            <Header className={classes(styles.group)}>
              <span>{ofText[0]?.textTitle}</span>
              <span>
                {words.groupCount(
                  result.textCounts.find((text) => text.textId === textId)?.count ?? ofText.length,
                  guidelines.has(textId),
                )}
              </span>
            </Header>
            {ofText.map((hit) => (
              <ListBoxItem
                key={hit.passage.id}
                id={hit.passage.id}
                textValue={hit.passage.text}
                className={classes(styles.hit)}
              >
                <HitSummary hit={hit} topicTitles={titles} namesKind={namesKinds && hit.match !== 'literal'} />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      {result.hits.length < result.total && (
        <div className={classes(styles.more)}>
          <Button onPress={showMore}>{words.more(result.total - result.hits.length)}</Button>
        </div>
      )}
    </div>
  );
}

/** Topics that a hit names at most; the reader shows all. */
const namedTopics = 2;

function HitSummary({
  hit,
  topicTitles,
  namesKind,
}: {
  readonly hit: Hit;
  readonly topicTitles: ReadonlyMap<string, string>;
  readonly namesKind: boolean;
}) {
  const snippet = snippetOf(hit.passage.text, hit.ranges);
  const topics = hit.topicIds.flatMap((id) => topicTitles.get(id) ?? []);
  const path = hit.headings.length > 0 ? hit.headings.join(' › ') : words.roles[hit.passage.role];
  return (
    <>
      <p className={classes(styles.path)}>{path}</p>
      <p className={classes(styles.snippet)}>
        {snippet.isCutBefore && '……'}
        <HighlightedText text={snippet.text} ranges={snippet.ranges} />
        {snippet.isCutAfter && '……'}
      </p>
      {(topics.length > 0 || hit.annotationCount > 0 || namesKind) && (
        <p className={classes(styles.labels)}>
          {topics.slice(0, namedTopics).map((title) => (
            <Chip key={title}>{title}</Chip>
          ))}
          {topics.length > namedTopics && <Chip>{words.moreTopics(topics.length - namedTopics)}</Chip>}
          {hit.annotationCount > 0 && <Chip tone="red">{words.annotations(hit.annotationCount)}</Chip>}
          {namesKind && <span className={classes(styles.kind)}>{words.kinds[hit.match]}</span>}
        </p>
      )}
    </>
  );
}
