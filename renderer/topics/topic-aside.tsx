import { Maximize2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { open } from '../app/navigation';
import { useLoaded } from '../app/use-loaded';
import { expectValue, LoadedView } from '../loaded-view';
import { setQuery } from '../search/search-store';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PaneHead } from '../ui/panes';
import { buildMatrix, ofTopics } from './matrix';
import { MatrixScale, MatrixTable } from './matrix-table';
import styles from './topic-aside.module.css';
import { showTopic } from './topics-store';

const words = wording.window.topics;

async function loadMatrix() {
  const [groups, texts] = await Promise.all([call('topics'), call('texts')]);
  const topics = groups.flatMap((group) => group.topics);
  const pages = await Promise.all(topics.map(async (topic) => expectValue(await call('topic', topic.id))));
  return { groups, matrix: buildMatrix(pages, texts) };
}

/** Beside a topic: which texts speak of which topics, and the words that this one turns on. */
export function TopicAside({ topicId, textId }: { readonly topicId: string; readonly textId: string | null }) {
  const [isLarge, setLarge] = useState(false);
  const loaded = useLoaded(loadMatrix);
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
          {({ groups, matrix }) => {
            const group = groups.filter(({ topics }) => topics.some(({ id }) => id === topicId));
            const topicIds = group.flatMap(({ topics }) => topics.map(({ id }) => id));
            const table = { chosenTopicId: topicId, chosenTextId: textId, onChoose: choose };
            return (
              <>
                <h3 className={styles.group}>{group[0]?.title}</h3>
                <MatrixTable {...table} groups={group} matrix={ofTopics(matrix, topicIds)} />
                <Dialog
                  title={words.matrix}
                  closeLabel={wording.window.app.close}
                  isOpen={isLarge}
                  onClose={() => setLarge(false)}
                  size="wide"
                >
                  <div className={styles.help}>
                    <p>{words.matrixHelp}</p>
                    <MatrixScale />
                  </div>
                  <MatrixTable {...table} groups={groups} matrix={matrix} isLarge />
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
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  return (
    <section className={styles.terms} aria-label={words.keyTerms}>
      <h3>{words.keyTerms}</h3>
      <ul>
        {loaded.value.map(({ term, count }) => (
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
