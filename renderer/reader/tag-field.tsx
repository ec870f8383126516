import { X } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { wording } from '../../corpus/wording';
import { classes } from '../ui/classes';
import menuStyles from '../ui/menu.module.css';
import styles from './annotation-card.module.css';

const words = wording.window.reader;

/** Tags, added by typing (those in use are offered) and taken off one by one. */
export function TagField({
  tags,
  known,
  onChange,
}: {
  readonly tags: readonly string[];
  /** Tags in use. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const add = (tag: string) => {
    const clean = tag.trim();
    setTyped('');
    if (clean !== '' && !tags.includes(clean)) onChange([...tags, clean]);
  };
  const offers = known.filter((tag) => !tags.includes(tag) && tag.includes(typed.trim()));
  return (
    <div className={classes(styles.chips)}>
      <TagGroup
        aria-label={words.tags}
        onRemove={(keys) => onChange(tags.filter((tag) => !keys.has(tag)))}
        className={classes(styles.contents)}
      >
        <TagList className={classes(styles.contents)}>
          {tags.map((tag) => (
            <Tag key={tag} id={tag} textValue={tag} className={classes(styles.tag)}>
              {tag}
              <AriaButton slot="remove" aria-label={words.removeTag(tag)} className={classes(styles.take)}>
                <X aria-hidden />
              </AriaButton>
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      <ComboBox
        aria-label={words.addTag}
        allowsCustomValue
        allowsEmptyCollection={false}
        menuTrigger="focus"
        inputValue={typed}
        onInputChange={setTyped}
        onChange={(key) => {
          if (key !== null) add(String(key));
        }}
        className={classes(styles.tagBox)}
      >
        <Input
          placeholder={words.addTag}
          className={classes(styles.tagInput)}
          onKeyDown={(event) => {
            const isComposing = event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
            if (event.key === 'Enter' && !isComposing && typed.trim() !== '') {
              event.preventDefault();
              add(typed);
            }
          }}
          onBlur={() => add(typed)}
        />
        <Popover className={classes(menuStyles.popover)} offset={4}>
          <ListBox className={classes(menuStyles.menu)}>
            {offers.map((tag) => (
              <ListBoxItem key={tag} id={tag} textValue={tag} className={classes(menuStyles.item)}>
                {tag}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
