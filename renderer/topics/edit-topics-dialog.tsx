import { ArrowDown, ArrowUp, Merge, Pencil, Plus, RotateCcw, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { TopicEdit, TopicGroup } from '../../electron/contract';
import { stepBackOrForth } from '../app/use-app-commands';
import { Button, IconButton } from '../ui/button';
import buttonStyles from '../ui/button.module.css';
import { classes } from '../ui/classes';
import { Dialog } from '../ui/dialog';
import menuStyles from '../ui/menu.module.css';
import { TextField } from '../ui/text-field';
import { editTopics, resetTopics } from './edit-topics';
import styles from './edit-topics-dialog.module.css';

const words = wording.window.topics.editing;

/** To rename, order, merge, add and remove the topics of a guideline; its text stays as it is. */
export function EditTopicsDialog({
  guidelineId,
  groups,
  isOpen,
  onClose,
}: {
  readonly guidelineId: string;
  /** Of the guideline. */
  readonly groups: readonly TopicGroup[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const edit = (change: TopicEdit) => void editTopics(guidelineId, change);
  const topics = groups.flatMap((group) => group.topics);
  return (
    <Dialog
      title={words.title}
      closeLabel={wording.window.app.close}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={() => void resetTopics(guidelineId)}>
            <RotateCcw aria-hidden />
            {words.reset}
          </Button>
          <Button variant="quiet" onPress={() => void stepBackOrForth('undo')}>
            <Undo2 aria-hidden />
            {words.undo}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <p className={styles.help}>{words.help}</p>
      {groups.map((group) => (
        <section key={group.id} aria-label={group.title} className={styles.group}>
          <Row node={group} isGroup others={[]} onEdit={edit} />
          {group.topics.map((topic) => (
            <Row key={topic.id} node={topic} others={topics.filter(({ id }) => id !== topic.id)} onEdit={edit} />
          ))}
          <NewTitle
            label={words.newTopic}
            onAdd={(title) => edit({ kind: 'add-topic', id: `own-${crypto.randomUUID()}`, groupId: group.id, title })}
          />
        </section>
      ))}
      <NewTitle
        label={words.newGroup}
        onAdd={(title) => edit({ kind: 'add-group', id: `own-${crypto.randomUUID()}`, title })}
      />
    </Dialog>
  );
}

function Row({
  node: { id, title },
  isGroup = false,
  others,
  onEdit,
}: {
  readonly node: { readonly id: string; readonly title: string };
  readonly isGroup?: boolean;
  /** Topics that it can be merged into. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
  readonly onEdit: (edit: TopicEdit) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    const wanted = typed?.trim() ?? '';
    if (wanted !== '' && wanted !== title) onEdit({ kind: 'rename', id, title: wanted });
    setTyped(null);
  };
  if (typed !== null) {
    return (
      <div className={styles.row}>
        <div className={styles.field}>
          <TextField
            label={words.rename(title)}
            isLabelHidden
            value={typed}
            onChange={setTyped}
            onBlur={finish}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Enter') finish();
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setTyped(null);
            }}
            fieldRef={(field) => field?.focus()}
          />
        </div>
      </div>
    );
  }
  return (
    <div className={classes(styles.row, isGroup && styles.groupRow)}>
      <span className={styles.title}>{title}</span>
      <IconButton label={words.rename(title)} icon={<Pencil aria-hidden />} onPress={() => setTyped(title)} />
      <IconButton
        label={words.up(title)}
        icon={<ArrowUp aria-hidden />}
        onPress={() => onEdit({ kind: 'move', id, by: -1 })}
      />
      <IconButton
        label={words.down(title)}
        icon={<ArrowDown aria-hidden />}
        onPress={() => onEdit({ kind: 'move', id, by: 1 })}
      />
      {!isGroup && <MergeMenu id={id} title={title} others={others} onEdit={onEdit} />}
      <IconButton
        label={words.remove(title)}
        icon={<Trash2 aria-hidden />}
        onPress={() => onEdit({ kind: 'remove', id })}
      />
    </div>
  );
}

function MergeMenu({
  id,
  title,
  others,
  onEdit,
}: {
  readonly id: string;
  readonly title: string;
  readonly others: readonly { readonly id: string; readonly title: string }[];
  readonly onEdit: (edit: TopicEdit) => void;
}) {
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={words.merge(title)}
        className={classes(buttonStyles.button, buttonStyles.quiet, buttonStyles.icon)}
      >
        <Merge aria-hidden />
      </AriaButton>
      <Popover className={classes(menuStyles.popover)} offset={4}>
        <Menu
          aria-label={words.merge(title)}
          onAction={(into) => onEdit({ kind: 'merge', id, into: String(into) })}
          className={classes(menuStyles.menu)}
        >
          {others.map((other) => (
            <MenuItem key={other.id} id={other.id} textValue={other.title} className={classes(menuStyles.item)}>
              {words.mergeInto(other.title)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function NewTitle({ label, onAdd }: { readonly label: string; readonly onAdd: (title: string) => void }) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed.trim() === '') return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <div className={styles.row}>
      <div className={styles.field}>
        <TextField
          label={label}
          isLabelHidden
          placeholder={label}
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
          }}
        />
      </div>
      <Button onPress={add} isDisabled={typed.trim() === ''} label={label}>
        <Plus aria-hidden />
        {words.add}
      </Button>
    </div>
  );
}
