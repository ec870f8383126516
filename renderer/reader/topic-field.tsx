import { Check, Plus, X } from 'lucide-react';
import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { wording } from '../../corpus/wording';
import { classes } from '../ui/classes';
import menuStyles from '../ui/menu.module.css';
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
      <MenuTrigger>
        <AriaButton className={classes(styles.add)}>
          <Plus aria-hidden />
          {words.addTopic}
        </AriaButton>
        <Popover className={classes(menuStyles.popover)} offset={4}>
          <Menu
            selectionMode="multiple"
            selectedKeys={topicIds}
            onSelectionChange={(keys) => {
              if (keys !== 'all') onChange([...keys].map(String));
            }}
            className={classes(menuStyles.menu)}
          >
            {choices.groups.map((group) => (
              <MenuSection key={group.id}>
                <Header className={classes(styles.menuHead)}>{group.shortTitle}</Header>
                {group.topics.map((topic) => (
                  <MenuItem key={topic.id} id={topic.id} textValue={topic.title} className={classes(menuStyles.item)}>
                    {({ isSelected }) => (
                      <>
                        <span className={classes(menuStyles.check)}>{isSelected && <Check aria-hidden />}</span>
                        <span className={classes(menuStyles.itemWords)}>{topic.title}</span>
                      </>
                    )}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
