import { useEffect, useMemo } from 'react';
import { wording } from '../../corpus/wording';
import { useScreenStatus } from '../app/status';
import { useRoom } from '../app/use-room';
import { focusArticle } from '../reader/article';
import { ReaderPane } from '../reader/reader-pane';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import { Kbd } from '../ui/kbd';
import { Panes } from '../ui/panes';
import { Spinner } from '../ui/spinner';
import { ContextView } from './context-view';
import { DistributionView } from './distribution-view';
import { FirstStart } from './first-start';
import { HitList } from './hit-list';
import { NothingFound } from './nothing-found';
import { finishedPart } from './operators';
import { ResultsHead } from './results-head';
import styles from './search.module.css';
import { SearchFailure } from './search-failure';
import { focusResults, followLibrary, hitsOfKind, openPlace, openResult, useSearch } from './search-store';
import { ViewSwitch } from './view-switch';

const words = wording.window.search;

/** 检索: the results of the one search box, and the text that is open beside them. */
export function SearchScreen() {
  const search = useSearch();
  const room = useRoom();
  useEffect(followLibrary, []);
  const { result, filter, open, view } = search;
  const hits = useMemo(() => hitsOfKind(result?.hits ?? [], filter.match), [result, filter.match]);
  useScreenStatus(
    ...(result === null || search.query.trim() === ''
      ? []
      : [words.searched(result.searchedTexts, result.tookMs), result.reading]),
  );
  if (finishedPart(search.query).trim() === '') return <FirstStart />;
  if (search.failure !== null) return <SearchFailure message={search.failure} />;
  if (result === null) return <Spinner label={words.searching} />;
  if (result.total === 0) return <NothingFound result={result} filter={filter} />;

  const back = () => {
    if (room === 'one') openPlace(null);
    requestAnimationFrame(focusResults);
  };
  const shown = { result, unfiltered: search.unfiltered ?? result, filter };
  const list = (
    <>
      <ResultsHead {...shown} hasSynonyms={search.hasSynonyms} foldsEditions={search.foldsEditions} />
      <HitList
        hits={hits}
        result={result}
        match={filter.match}
        isWaiting={search.isWaiting}
        openId={search.openId}
        isBesideText={room !== 'one'}
        onOpen={openResult}
        onEnter={(place) => {
          openResult(place);
          // The reader may only now come into sight.
          requestAnimationFrame(() => requestAnimationFrame(focusArticle));
        }}
      />
    </>
  );
  const text =
    open === null ? (
      <EmptyState title={words.chooseOne}>
        <p>
          <Kbd>↓</Kbd> {words.chooseOneDown} <Kbd>Enter</Kbd> {words.chooseOneEnter}
        </p>
      </EmptyState>
    ) : (
      <ReaderPane
        target={open}
        onEscape={back}
        isNarrow={view !== 'list'}
        back={room === 'one' ? { label: words.backToResults, onPress: back } : undefined}
      />
    );
  const results =
    view === 'context' ? (
      <ContextView {...shown} open={open} />
    ) : view === 'distribution' ? (
      <DistributionView {...shown} open={open} />
    ) : (
      list
    );
  if (room === 'one') {
    if (open !== null) return text;
    return (
      <div className={classes(styles.whole)}>
        <div className={classes(styles.viewSwitch)}>
          <ViewSwitch />
        </div>
        {results}
      </div>
    );
  }
  if (view !== 'list') {
    if (open === null) return <div className={classes(styles.whole)}>{results}</div>;
    return (
      <Panes
        name="search-view"
        separatorLabel={wording.window.app.resize}
        panes={[
          { id: 'results', content: results, defaultSize: '55%', minSize: '26rem' },
          { id: 'text', content: text, defaultSize: '45%', minSize: '24rem' },
        ]}
      />
    );
  }
  return (
    <Panes
      name="search"
      separatorLabel={wording.window.app.resize}
      panes={[
        { id: 'results', content: list, defaultSize: '25rem', minSize: '18rem', maxSize: '45%', isFixed: true },
        { id: 'text', content: text, defaultSize: '70%', minSize: '24rem' },
      ]}
    />
  );
}
