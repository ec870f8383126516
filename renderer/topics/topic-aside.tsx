import { Maximize2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { TopicGroup } from '../../electron/contract';
import { call } from '../api';
import { open } from '../app/navigation';
import { expectValue, LoadedView } from '../loaded-view';
import { setQuery } from '../search/search-store';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PaneHead } from '../ui/panes';
import { LargeMatrix } from './large-matrix';
import { buildMatrix, ofTopics } from './matrix';
import { SmallMatrix } from './small-matrix';
import styles from './topic-aside.module.css';
import { showTopic } from './topics-store';
import { useLoadedTopics } from './use-loaded-topics';

const words = wording.window.topics;

/** Beside a topic: which texts speak of which topics, and the words that this one turns on. */
export function TopicAside({
  groups,
  topicId,
  textId,
}: {
  /** Of one guideline. */
  readonly groups: readonly TopicGroup[];
  readonly topicId: string;
  readonly textId: string | null;
}) {
  const [isLarge, setLarge] = useState(false);
  const guidelineId = groups[0]?.guidelineId ?? '';
  const load = useCallback(() => call('topicCounts', guidelineId), [guidelineId]);
  const loaded = useLoadedTopics(load);
  const choose = (topic: string, text: string) => {
    setLarge(false);
    showTopic(topic, text);
  };
  return (
    <>
      <PaneHead title={words.matrix}>
        <Button variant="quiet" onPress={() => setLarge(true)} isDisabled={loaded.state !== 'ready'}>
          <Maximize2 aria-hidden />
          {words.enlarge}
        </Button>
      </PaneHead>
      <div className={styles.scroll}>
        <LoadedView loaded={loaded}>
          {({ value: counts }) => {
            const matrix = buildMatrix(groups, counts);
            const group = groups.find(({ topics }) => topics.some(({ id }) => id === topicId));
            const topicIds = group?.topics.map(({ id }) => id) ?? [];
            const groupTitle = group?.title ?? '';
            const table = { chosenTopicId: topicId, chosenTextId: textId, onChoose: choose };
            return (
              <>
                <h3 className={styles.group}>{groupTitle}</h3>
                <SmallMatrix {...table} groupTitle={groupTitle} matrix={ofTopics(matrix, topicIds)} />
                <Dialog
                  title={words.matrix}
                  closeLabel={wording.window.app.close}
                  isOpen={isLarge}
                  onClose={() => setLarge(false)}
                  size="wide"
                >
                  <LargeMatrix {...table} groups={groups} matrix={matrix} />
                </Dialog>
              </>
            );
          }}
        </LoadedView>
        <KeyTerms topicId={topicId} />
      </div>
    </>
  );
}

function KeyTerms({ topicId }: { readonly topicId: string }) {
  const load = useCallback(async () => expectValue(await call('topic', topicId)).keyTerms, [topicId]);
  const loaded = useLoadedTopics(load);
  if (loaded.state !== 'ready' || loaded.value.value.length === 0) return null;
  return (
    <section className={styles.terms} aria-label={words.keyTerms}>
      <h3>{words.keyTerms}</h3>
      <ul>
        {loaded.value.value.map(({ term, count }) => (
          <li key={term}>
            <AriaButton
              aria-label={words.searchTerm(term, count)}
              onPress={() => {
                setQuery(term);
                open({ screen: 'search' });
              }}
            >
              {term}
              <small>{count}</small>
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
