import { Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { TopicGroup } from '../electron/contract';
import styles from './topic-menu.module.css';
import { classes } from './ui/classes';
import menuStyles from './ui/menu.module.css';

/** A button that opens all topics, to choose any number of them. */
export function TopicMenu({
  children,
  groups,
  topicIds,
  onChange,
  isOpen,
  onOpenChange,
}: {
  /** What the button says. */
  readonly children: ReactNode;
  readonly groups: readonly TopicGroup[];
  /** Those that are chosen now. */
  readonly topicIds: readonly string[];
  readonly onChange: (topicIds: readonly string[]) => void;
  /** Where a key opens it, too. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}) {
  const [isOpenHere, setOpenHere] = useState(false);
  return (
    <MenuTrigger isOpen={isOpen ?? isOpenHere} onOpenChange={onOpenChange ?? setOpenHere}>
      <AriaButton className={classes(styles.add)}>{children}</AriaButton>
      <Popover className={classes(menuStyles.popover)} offset={4}>
        <Menu
          selectionMode="multiple"
          selectedKeys={topicIds}
          onSelectionChange={(keys) => {
            if (keys !== 'all') onChange([...keys].map(String));
          }}
          className={classes(menuStyles.menu)}
        >
          {groups.map((group) => (
            <MenuSection key={group.id}>
              <Header className={classes(styles.head)}>{group.shortTitle}</Header>
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
  );
}
