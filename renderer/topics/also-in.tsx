import { Button as AriaButton } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { TopicGroup, TopicPassage } from '../../electron/contract';
import type { PassageTarget } from '../app/navigation';
import { classes } from '../ui/classes';
import styles from './also-in.module.css';
import { changeTopicsView, showTopic } from './topics-store';

const words = wording.window.topics;

/** The other topics of a passage; each opens with the passage in sight. */
export function AlsoIn({
  entry: { passage, topicIds },
  topicId,
  groups,
}: {
  readonly entry: TopicPassage;
  readonly topicId: string;
  /** All topics. */
  readonly groups: readonly TopicGroup[];
}) {
  const others = groups.flatMap(({ topics }) => topics).filter(({ id }) => id !== topicId && topicIds.includes(id));
  if (others.length === 0) return null;
  const target: PassageTarget = { textId: passage.textId, passageId: passage.id };
  return (
    <p className={styles.also}>
      {words.alsoIn}
      {others.map(({ id, title }) => (
        <AriaButton
          key={id}
          className={classes(styles.topic)}
          aria-label={words.openTopic(title)}
          onPress={() => {
            showTopic(id, null);
            changeTopicsView({ returnTo: target });
          }}
        >
          {title}
        </AriaButton>
      ))}
    </p>
  );
}
