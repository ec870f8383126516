import { Plus, X } from 'lucide-react';
import { Button as AriaButton, Tag, TagGroup, TagList } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import { TopicMenu } from '../topic-menu';
import { classes } from '../ui/classes';
import styles from './annotation-card.module.css';
import type { AnnotationChoices } from './use-annotation-choices';

const words = wording.window.reader;

/** The topics that a person puts an annotation under; one or many. */
export function TopicField({
  topicIds,
  choices,
  onChange,
}: {
  readonly topicIds: readonly string[];
  readonly choices: AnnotationChoices;
  readonly onChange: (topicIds: readonly string[]) => void;
}) {
  const known = topicIds.filter((id) => choices.topicTitle(id) !== '');
  return (
    <div className={classes(styles.chips)}>
      <TagGroup
        aria-label={words.topics}
        onRemove={(keys) => onChange(topicIds.filter((id) => !keys.has(id)))}
        className={classes(styles.contents)}
      >
        <TagList className={classes(styles.contents)}>
          {known.map((id) => (
            <Tag key={id} id={id} textValue={choices.topicTitle(id)} className={classes(styles.tag)}>
              {choices.topicTitle(id)}
              <AriaButton
                slot="remove"
                aria-label={words.removeTopic(choices.topicTitle(id))}
                className={classes(styles.take)}
              >
                <X aria-hidden />
              </AriaButton>
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      <TopicMenu groups={choices.groups} topicIds={topicIds} onChange={onChange}>
        <Plus aria-hidden />
        {words.addTopic}
      </TopicMenu>
    </div>
  );
}
