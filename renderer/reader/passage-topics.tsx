import { Plus, Undo2, X } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { Passage } from '../../electron/contract';
import { open } from '../app/navigation';
import { TopicMenu } from '../topic-menu';
import { chooseTopics, decideTopics } from '../topics/decide-topics';
import { Button, IconButton } from '../ui/button';
import { classes } from '../ui/classes';
import { Kbd } from '../ui/kbd';
import styles from './passage-topics.module.css';
import type { AnnotationChoices } from './use-annotation-choices';
import type { Reading } from './use-reading';

const words = wording.window.topics;

/** The topics of the passage in hand, who put it there, and how to put it into others or take it out. */
export function PassageTopics({
  passage,
  reading,
  choices: { groups, topicTitle },
  isChoosing,
  onChoosing,
}: {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly choices: AnnotationChoices;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
}) {
  const { id } = passage;
  const all = groups.flatMap((group) => group.topics);
  const isDefinedHere = (topicId: string) =>
    all.some((topic) => topic.id === topicId && topic.definitionPassageIds.includes(id));
  const topicIds = (reading.topicIds[id] ?? []).filter((topicId) => topicTitle(topicId) !== '');
  const said = reading.topicDecisions.filter(({ passageId }) => passageId === id);
  const removed = said.filter(({ decision, topicId }) => decision === 'out' && topicTitle(topicId) !== '');
  const own = topicIds.filter((topicId) => !isDefinedHere(topicId));
  return (
    <section className={classes(styles.section)} aria-label={wording.window.reader.passageTopics}>
      <h3>{wording.window.reader.passageTopics}</h3>
      {topicIds.length === 0 && <p>{words.ofNone}</p>}
      {topicIds.map((topicId) => (
        <div key={topicId} className={classes(styles.row)}>
          <Button className={classes(styles.topic)} onPress={() => open({ screen: 'topics', topicId })}>
            {topicTitle(topicId)}
          </Button>
          {said.some((one) => one.topicId === topicId) && <small>{words.byHand.in}</small>}
          {!isDefinedHere(topicId) && (
            <IconButton
              label={words.takeOutOf(topicTitle(topicId))}
              icon={<X aria-hidden />}
              onPress={() => void decideTopics([{ passageId: id, topicId, decision: 'out' }], words.decided.out)}
            />
          )}
        </div>
      ))}
      {removed.map(({ topicId }) => (
        <div key={topicId} className={classes(styles.row)}>
          <small>{words.takenOutOf(topicTitle(topicId))}</small>
          <IconButton
            label={words.putBack}
            icon={<Undo2 aria-hidden />}
            onPress={() => void decideTopics([{ passageId: id, topicId, decision: null }], words.decided.back)}
          />
        </div>
      ))}
      <TopicMenu
        groups={groups}
        topicIds={own}
        onChange={(chosen) => chooseTopics(id, own, chosen)}
        isOpen={isChoosing}
        onOpenChange={onChoosing}
      >
        <Plus aria-hidden />
        {words.putInto}
        <Kbd>T</Kbd>
      </TopicMenu>
    </section>
  );
}
