import { Grid3x3, Network } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { TopicGroup } from '../../electron/contract';
import { call } from '../api';
import type { Place } from '../app/navigation';
import { useLoaded } from '../app/use-loaded';
import { useRoom } from '../app/use-room';
import { EmptyScreen } from '../empty-screen';
import { LoadedView } from '../loaded-view';
import { ReaderPane } from '../reader/reader-pane';
import { IconButton } from '../ui/button';
import { Drawer } from '../ui/drawer';
import { PaneHead, Panes } from '../ui/panes';
import { TopicAside } from './topic-aside';
import { TopicPane } from './topic-pane';
import { TopicTree } from './topic-tree';
import { changeTopicsView, showTopic, type TopicsView, useTopicsView } from './topics-store';

const words = wording.window.topics;
const loadTopics = () => call('topics');

/** 主题: the tree of topics, the passages of one, and which texts speak of which. */
export function TopicsScreen({ place }: { readonly place: Extract<Place, { screen: 'topics' }> }) {
  const groups = useLoaded(loadTopics);
  const view = useTopicsView(place);
  return (
    <LoadedView loaded={groups}>
      {(tree) => {
        const topics = tree.flatMap((group) => group.topics);
        const topicId = topics.find((topic) => topic.id === view.topicId)?.id ?? topics[0]?.id;
        return topicId === undefined ? (
          <EmptyScreen icon={<Network aria-hidden />} title={words.empty}>
            <p>{words.emptyHelp}</p>
          </EmptyScreen>
        ) : (
          <TopicPanes groups={tree} topicId={topicId} view={view} />
        );
      }}
    </LoadedView>
  );
}

function TopicPanes({
  groups,
  topicId,
  view,
}: {
  readonly groups: readonly TopicGroup[];
  readonly topicId: string;
  readonly view: TopicsView;
}) {
  const isWide = useRoom() === 'three';
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const tree = (
    <>
      <PaneHead title={words.title} />
      <TopicTree groups={groups} chosenId={topicId} onChoose={(id) => showTopic(id, null)} />
    </>
  );
  const aside = <TopicAside topicId={topicId} textId={view.textId} />;
  const treePane = {
    id: 'tree',
    content: tree,
    defaultSize: '19rem',
    minSize: '13rem',
    maxSize: '28rem',
    isFixed: true,
  };
  if (view.reading !== null) {
    const back = () => changeTopicsView({ reading: null });
    const reader = <ReaderPane target={view.reading} backLabel={words.back} onBack={back} />;
    return (
      <Panes
        name="topics-reading"
        separatorLabel={wording.window.app.resize}
        panes={[treePane, { id: 'reader', content: reader, defaultSize: '75%', minSize: '50%' }]}
      />
    );
  }
  const page = (
    <TopicPane key={topicId} topicId={topicId} view={view}>
      {!isWide && (
        <IconButton label={words.matrix} icon={<Grid3x3 aria-hidden />} onPress={() => setDrawerOpen(true)} />
      )}
    </TopicPane>
  );
  const pagePane = { id: 'page', content: page, defaultSize: '55%', minSize: '26rem' };
  const asidePane = {
    id: 'aside',
    content: aside,
    defaultSize: '23rem',
    minSize: '16rem',
    maxSize: '32rem',
    isFixed: true,
  };
  return (
    <>
      <Panes
        name={isWide ? 'topics' : 'topics-narrow'}
        separatorLabel={wording.window.app.resize}
        panes={isWide ? [treePane, pagePane, asidePane] : [treePane, pagePane]}
      />
      <Drawer label={words.matrix} isOpen={!isWide && isDrawerOpen} onClose={() => setDrawerOpen(false)}>
        {aside}
      </Drawer>
    </>
  );
}
