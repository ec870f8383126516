import { BookOpenText, LibraryBig } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import type { ComparisonTarget, PassageTarget, Place } from '../app/navigation';
import { createStore, useStore } from '../app/store';
import { useLoaded } from '../app/use-loaded';
import { useRoom } from '../app/use-room';
import { ComparisonPane } from '../comparison/comparison-pane';
import { EmptyScreen } from '../empty-screen';
import { LoadedView } from '../loaded-view';
import { ReaderPane } from '../reader/reader-pane';
import { TidyingPane } from '../tidying/tidying-pane';
import { EmptyState } from '../ui/empty-state';
import { Panes } from '../ui/panes';
import { NarrowText } from './narrow-text';
import { TextFacts } from './text-facts';
import { TextList } from './text-list';
import styles from './text-list.module.css';

const words = wording.window.texts;
/** All texts, and the ids of those that were replaced by corrected ones. */
async function loadTexts() {
  const [texts, replacements] = await Promise.all([call('texts'), call('replacements')]);
  return { texts, replacedIds: new Set(replacements.map(({ textId }) => textId)) };
}

/** What is compared, in front of what is read. */
const comparing = createStore<ComparisonTarget | null>(null);

/** The text whose 整理记录 is open, in front of both. */
const tidying = createStore<{ readonly textId: string } | null>(null);

/** What is read; it stays when another screen comes in front. */
const reading = createStore<PassageTarget | null>(null);

/** 文献: all texts, and the one that is read. */
export function TextsScreen({ place }: { readonly place: Extract<Place, { screen: 'texts' }> }) {
  useLayoutEffect(() => {
    if (place.target !== undefined) reading.set(place.target);
    if (place.target !== undefined || place.comparison !== undefined) comparing.set(place.comparison ?? null);
    if (place.target !== undefined || place.comparison !== undefined || place.tidying !== undefined) {
      tidying.set(place.tidying ?? null);
    }
  }, [place]);
  const isNarrow = useRoom() === 'one';
  const target = useStore(reading);
  const comparison = useStore(comparing);
  const tidied = useStore(tidying);
  const loaded = useLoaded(loadTexts);
  if (tidied !== null) return <TidyingPane key={tidied.textId} {...tidied} onBack={() => tidying.set(null)} />;
  if (comparison !== null) {
    return (
      <ComparisonPane
        key={comparison.textId}
        {...comparison}
        onBack={() => {
          comparing.set(null);
          reading.update((read) => (read?.textId === comparison.textId ? read : { textId: comparison.textId }));
        }}
      />
    );
  }
  return (
    <LoadedView loaded={loaded}>
      {({ texts, replacedIds }) => {
        if (texts.length === 0) {
          return (
            <EmptyScreen icon={<LibraryBig aria-hidden />} title={words.empty}>
              <p>{words.emptyHelp}</p>
            </EmptyScreen>
          );
        }
        const chosenId = target?.textId ?? null;
        const list = (
          <>
            <TextList
              texts={texts}
              replacedIds={replacedIds}
              chosenId={chosenId}
              onChoose={(textId) => reading.set({ textId })}
            />
            {chosenId !== null && <TextFacts textId={chosenId} onRemoved={() => reading.set(null)} />}
          </>
        );
        const reader =
          target === null ? (
            <EmptyState icon={<BookOpenText aria-hidden />} title={words.chooseOne}>
              <p>{words.chooseOneHelp}</p>
            </EmptyState>
          ) : (
            <ReaderPane target={target} />
          );
        if (isNarrow) {
          return target === null ? (
            <div className={styles.only}>{list}</div>
          ) : (
            <NarrowText key={target.textId} target={target} onLeave={() => reading.set(null)} />
          );
        }
        return (
          <Panes
            name="texts"
            separatorLabel={wording.window.app.resize}
            panes={[
              { id: 'list', content: list, defaultSize: '22rem', minSize: '15rem', maxSize: '34rem', isFixed: true },
              { id: 'reader', content: reader, defaultSize: '70%', minSize: '50%' },
            ]}
          />
        );
      }}
    </LoadedView>
  );
}
