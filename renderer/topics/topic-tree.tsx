import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { TopicGroup } from '../../electron/contract';
import { classes } from '../ui/classes';
import { useChosenInSight } from '../use-chosen-in-sight';
import styles from './topic-tree.module.css';

const words = wording.window.topics;

/** The topics of a guideline under its groups; arrow keys move, Enter or a click chooses. */
export function TopicTree({
  groups,
  chosenId,
  onChoose,
}: {
  readonly groups: readonly TopicGroup[];
  readonly chosenId: string | null;
  readonly onChoose: (topicId: string) => void;
}) {
  const box = useChosenInSight(chosenId);
  return (
    <div ref={box} className={styles.scroll}>
      <ListBox
        aria-label={words.tree}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const [first] = keys === 'all' ? [] : [...keys];
          if (first !== undefined) onChoose(String(first));
        }}
        className={classes(styles.tree)}
      >
        {groups.map((group) => (
          <ListBoxSection key={group.id} id={group.id} aria-label={group.title} className={classes(styles.group)}>
            <Header className={classes(styles.groupTitle)}>
              <span title={group.title}>{group.shortTitle}</span>
              <small title={words.groupCount(group.topics.length)}>{group.topics.length}</small>
            </Header>
            {group.topics.map((topic) => (
              <ListBoxItem
                key={topic.id}
                id={topic.id}
                textValue={topic.title}
                aria-label={`${topic.title}，${words.topicCount(topic.passageCount)}`}
                className={classes(styles.topic)}
              >
                <span>{topic.title}</span>
                <small>{topic.passageCount}</small>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  );
}
