import { Grid3x3, List, ListChecks, Network, Pencil } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { TopicGroup } from '../../electron/contract';
import { call } from '../api';
import type { PassageTarget, Place } from '../app/navigation';
import { useRoom } from '../app/use-room';
import { EmptyScreen } from '../empty-screen';
import { LoadedView } from '../loaded-view';
import { ReaderPane } from '../reader/reader-pane';
import { Button, IconButton } from '../ui/button';
import { Drawer } from '../ui/drawer';
import { PaneHead, type PaneSpec, Panes } from '../ui/panes';
import { EditTopicsDialog } from './edit-topics-dialog';
import { TopicAside } from './topic-aside';
import { TopicPane } from './topic-pane';
import { TopicTree } from './topic-tree';
import styles from './topic-tree.module.css';
import { changeTopicsView, showTopic, type TopicsView, useTopicsView } from './topics-store';
import { TreeChoice } from './tree-choice';
import { TriagePane } from './triage-pane';
import { useLoadedTopics } from './use-loaded-topics';

const words = wording.window.topics;
const sides = {
  tree: { id: 'tree', defaultSize: '19rem', minSize: '13rem', maxSize: '28rem', isFixed: true },
  aside: { id: 'aside', defaultSize: '25rem', minSize: '16rem', maxSize: '32rem', isFixed: true },
} as const;
const loadTopics = () => call('topics');

/** 主题: the tree of topics, the passages of one, and which texts speak of which. */
export function TopicsScreen({ place }: { readonly place: Extract<Place, { screen: 'topics' }> }) {
  const groups = useLoadedTopics(loadTopics);
  const view = useTopicsView(place);
  return (
    <LoadedView loaded={groups}>
      {({ value: tree }) => {
        const topics = tree.flatMap((group) => group.topics);
        const topicId = topics.find((topic) => topic.id === view.topicId)?.id ?? topics[0]?.id;
        const guidelineId = tree.find((group) => group.topics.some(({ id }) => id === topicId))?.guidelineId;
        return topicId === undefined || guidelineId === undefined ? (
          <EmptyScreen icon={<Network aria-hidden />} title={words.empty}>
            <p>{words.emptyHelp}</p>
          </EmptyScreen>
        ) : (
          <TopicPanes all={tree} guidelineId={guidelineId} topicId={topicId} view={view} />
        );
      }}
    </LoadedView>
  );
}

function TopicPanes({
  all,
  guidelineId,
  topicId,
  view,
}: {
  /** Of all guidelines. */
  readonly all: readonly TopicGroup[];
  readonly guidelineId: string;
  readonly topicId: string;
  readonly view: TopicsView;
}) {
  const room = useRoom();
  const [isEditing, setEditing] = useState(false);
  const [drawer, setDrawer] = useState<'tree' | 'aside' | null>(null);
  const { reading, isTriage } = view;
  const groups = all.filter((group) => group.guidelineId === guidelineId);
  const tree = (
    <>
      <PaneHead title={words.title}>
        <IconButton label={words.editing.open} icon={<Pencil aria-hidden />} onPress={() => setEditing(true)} />
      </PaneHead>
      <TreeChoice groups={all} guidelineId={guidelineId} />
      <TopicTree
        groups={groups}
        chosenId={topicId}
        onChoose={(id) => {
          setDrawer(null);
          showTopic(id, null);
        }}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          isPressed={isTriage}
          onPress={() => {
            setDrawer(null);
            changeTopicsView({ isTriage: !isTriage, reading: null });
          }}
        >
          <ListChecks aria-hidden />
          {words.triage.open}
        </Button>
      </div>
    </>
  );
  const aside = <TopicAside groups={groups} topicId={topicId} textId={view.textId} />;
  const page = (
    <TopicPane key={topicId} groups={all} topicId={topicId} view={view}>
      {room !== 'three' && (
        <IconButton label={words.matrix} icon={<Grid3x3 aria-hidden />} onPress={() => setDrawer('aside')} />
      )}
      {room === 'one' && (
        <IconButton label={words.tree} icon={<List aria-hidden />} onPress={() => setDrawer('tree')} />
      )}
    </TopicPane>
  );
  const triage = <TriagePane key={guidelineId} guidelineId={guidelineId} groups={groups} />;
  const panes: readonly PaneSpec[] = [
    ...(room === 'one' ? [] : [{ ...sides.tree, content: tree }]),
    reading === null
      ? { id: 'page', content: isTriage ? triage : page, defaultSize: '55%', minSize: '40%' }
      : {
          id: 'reader',
          content: <TopicReader reading={reading} backLabel={isTriage ? words.triage.back : words.back} />,
          defaultSize: '75%',
          minSize: '50%',
        },
    ...(room === 'three' && reading === null && !isTriage ? [{ ...sides.aside, content: aside }] : []),
  ];
  const close = () => setDrawer(null);
  return (
    <>
      <Panes
        name={['topics', ...panes.map((pane) => pane.id)].join('-')}
        separatorLabel={wording.window.app.resize}
        panes={panes}
      />
      <EditTopicsDialog
        guidelineId={guidelineId}
        groups={groups}
        isOpen={isEditing}
        onClose={() => setEditing(false)}
      />
      <Drawer label={words.tree} side="left" isOpen={room === 'one' && drawer === 'tree'} onClose={close}>
        {tree}
      </Drawer>
      <Drawer label={words.matrix} isOpen={room !== 'three' && drawer === 'aside'} onClose={close}>
        {aside}
      </Drawer>
    </>
  );
}

function TopicReader({ reading, backLabel }: { readonly reading: PassageTarget; readonly backLabel: string }) {
  const back = () => changeTopicsView({ reading: null, returnTo: reading });
  return <ReaderPane target={reading} back={{ label: backLabel, onPress: back }} />;
}
