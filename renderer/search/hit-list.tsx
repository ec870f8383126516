import { useMemo } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { AnnotationEntry, Hit, MatchKind, SearchResult } from '../../electron/contract';
import { groupBy } from '../group-by';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { classes } from '../ui/classes';
import { HighlightedText } from '../ui/highlighted-text';
import { NoteLine, NoteSummary } from './note-summary';
import { NotesHead } from './notes-head';
import { hitPlace, noteEntryPlace, type ResultPlace } from './result-place';
import styles from './search.module.css';
import { focusSearchBox, resultsId, showMore } from './search-store';
import { snippetOf } from './snippet';
import { useDrawnSoon } from './use-drawn-soon';
import { useGuidelines } from './use-guidelines';
import { useTopicTitles } from './use-topic-titles';

const words = wording.window.search;

/** The hits, grouped by text; arrow keys go from one to the next, Enter goes into the text. */
export function HitList({
  hits,
  result,
  match,
  isWaiting,
  openId,
  isBesideText,
  onOpen,
  onEnter,
}: {
  readonly hits: readonly Hit[];
  readonly result: SearchResult;
  /** The kind of hits that are shown; null: all. */
  readonly match: MatchKind | null;
  /** A newer question is not answered yet. */
  readonly isWaiting: boolean;
  /** Of the hit or note that is open. */
  readonly openId: string | null;
  /** A hit opens as soon as the keyboard is on it: not where its text would take the place of the list. */
  readonly isBesideText: boolean;
  readonly onOpen: (place: ResultPlace) => void;
  readonly onEnter: (place: ResultPlace) => void;
}) {
  const drawn = useDrawnSoon(hits, openId !== null);
  const notes = useMemo(() => notesApart(result, hits), [result, hits]);
  const places = useMemo(
    () => new Map([...notes.map(noteEntryPlace), ...hits.map(hitPlace)].map((place) => [place.id, place])),
    [notes, hits],
  );
  const sections = useMemo(() => sectionsOf(drawn), [drawn]);
  const titles = useTopicTitles();
  const guidelines = useGuidelines();
  const namesKinds = result.relaxed === null;
  const all = match === null ? result.total : (result.matchCounts[match] ?? 0);
  const left = all - result.hits.length - result.folded;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hands the keyboard back from the list inside it
    <div
      className={classes(styles.scroll, isWaiting && styles.waiting)}
      aria-busy={isWaiting}
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusSearchBox();
      }}
    >
      <NotesHead result={result} />
      <ListBox
        id={resultsId}
        aria-label={words.results}
        selectionMode="single"
        selectionBehavior={isBesideText ? 'replace' : 'toggle'}
        escapeKeyBehavior="none"
        selectedKeys={openId === null ? [] : [openId]}
        onSelectionChange={(keys) => {
          const [first] = keys === 'all' ? [] : [...keys];
          const place = places.get(String(first));
          if (place !== undefined) onOpen(place);
        }}
        onAction={(key) => {
          const place = places.get(String(key));
          if (place !== undefined) onEnter(place);
        }}
        className={classes(styles.list)}
      >
        {notes.length > 0 && (
          <ListBoxSection id="notes" aria-label={words.notes}>
            {notes.map((entry) => (
              <ListBoxItem
                key={entry.annotation.id}
                id={noteEntryPlace(entry).id}
                textValue={words.noteName(entry.annotation.quote, entry.annotation.note)}
                className={classes(styles.hit)}
              >
                <NoteSummary entry={entry} />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
        {sections.map(({ id, textId, hits: ofText, lead, isWhole }) => (
          <ListBoxSection key={id} id={id}>
            <Header>
              {lead !== null && <p className={classes(styles.partial)}>{lead}</p>}
              <div className={classes(styles.group)}>
                <span>{ofText[0]?.textTitle}</span>
                <span>
                  {words.groupCount(
                    (isWhole ? result.textCounts.find((text) => text.textId === textId)?.count : null) ?? ofText.length,
                    guidelines.has(textId),
                  )}
                </span>
              </div>
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
      {left > 0 && (
        <div className={classes(styles.more)}>
          <Button onPress={showMore}>{words.more(left)}</Button>
        </div>
      )}
    </div>
  );
}

/** Hits of one text that stand under one heading of the list. */
interface Section {
  readonly id: string;
  readonly textId: string;
  readonly hits: readonly Hit[];
  /** Said above it: from here on, other hits follow; null for most. */
  readonly lead: string | null;
  /** Whether all hits of the text stand here. */
  readonly isWhole: boolean;
}

/** By text; where some hits hold all that was asked for, those that do not stand apart below them. */
function sectionsOf(hits: readonly Hit[]): readonly Section[] {
  const whole = hits.filter(({ match }) => match !== 'some');
  const partial = whole.length === 0 ? [] : hits.filter(({ match }) => match === 'some');
  const isWhole = partial.length === 0;
  const byText = (some: readonly Hit[]) => [...groupBy(some, (hit) => hit.passage.textId)];
  return [
    ...byText(isWhole ? hits : whole).map(([textId, ofText]) => ({
      id: textId,
      textId,
      hits: ofText,
      lead: null,
      isWhole,
    })),
    ...byText(partial).map(([textId, ofText], place) => {
      const lead = place === 0 ? words.partialBelow : null;
      return { id: `partial ${textId}`, textId, hits: ofText, lead, isWhole };
    }),
  ];
}

/** Annotations beside the hits: of those that stand under one of the first hits anyway, none. */
const shownNotes = 2;
const firstHits = 10;

function notesApart({ notes }: SearchResult, hits: readonly Hit[]): readonly AnnotationEntry[] {
  const inSight = new Set(hits.slice(0, firstHits).map(({ passage }) => passage.id));
  return notes.entries
    .filter(({ annotation }) => annotation.placement !== 'unplaced' && !inSight.has(annotation.passageId))
    .slice(0, shownNotes);
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
      {hit.alsoIn.length > 0 && (
        <p className={classes(styles.path)}>{words.alsoIn(hit.alsoIn.map(({ textTitle }) => textTitle))}</p>
      )}
      {hit.notes.map((annotation) => (
        <NoteLine key={annotation.id} annotation={annotation} />
      ))}
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
