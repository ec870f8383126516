import { FolderTree, Palette, Plus, Tag } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationEdit } from '../../electron/contract';
import { useColorLabels } from '../annotation-settings';
import { editAnnotations } from '../reader/annotation-group-actions';
import { TagInput } from '../reader/tag-input';
import type { AnnotationChoices } from '../reader/use-annotation-choices';
import { TopicMenu } from '../topic-menu';
import { Button } from '../ui/button';
import { ColorDots } from '../ui/color-dots';
import { Popover } from '../ui/popover';
import { RemovableChips } from '../ui/removable-chips';
import { useFocusKept } from '../ui/use-focus-kept';
import styles from './annotation-list.module.css';
import { type Share, sharesOf } from './shares';

const words = wording.window.annotations;
const { steps } = wording.window.reader;

interface Chosen {
  readonly annotations: readonly Annotation[];
}

/** One colour for all that are chosen. */
export function ChosenColor({ annotations }: Chosen) {
  const colorLabels = useColorLabels();
  const [first] = annotations;
  const isSame = annotations.every(({ color }) => color === first?.color);
  return (
    <Popover
      label={words.colorOfChosen(annotations.length)}
      trigger={
        <Button variant="quiet">
          <Palette aria-hidden />
          {words.byColor}
        </Button>
      }
    >
      {(close) => (
        <div className={styles.marks}>
          <h3>{words.colorOfChosen(annotations.length)}</h3>
          <ColorDots
            label={words.colorOfChosen(annotations.length)}
            colorLabels={colorLabels}
            value={isSame && first !== undefined ? first.color : null}
            hasLabels
            onChange={(color) => {
              close();
              edit(annotations, { color }, steps.color);
            }}
          />
        </div>
      )}
    </Popover>
  );
}

/** Tags for all that are chosen, and below, what tags they have: those may be many. */
export function ChosenTags({ annotations }: Chosen) {
  const [typed, setTyped] = useState('');
  const shares = sharesOf(annotations, ({ tags }) => tags);
  const add = (tag: string) => {
    setTyped('');
    if (tag.trim() !== '') edit(annotations, { addedTags: [tag.trim()] }, steps.addTag(tag.trim()));
  };
  return (
    <Popover
      label={words.tagsOfChosen(annotations.length)}
      trigger={
        <Button variant="quiet">
          <Tag aria-hidden />
          {words.byTag}
        </Button>
      }
    >
      {(close) => (
        <MarksBox onEscape={close}>
          <h3>{words.tagsOfChosen(annotations.length)}</h3>
          <TagInput
            label={wording.window.reader.addTag}
            typed={typed}
            onTyped={setTyped}
            onChoose={add}
            onEnter={() => add(typed)}
            except={shares.flatMap(({ id, isAll }) => (isAll ? id : []))}
          />
          <RemovableChips
            label={wording.window.reader.tags}
            chips={shares.map((share) => ({
              id: share.id,
              words: shareWords(share.id, share),
              removeLabel: wording.window.reader.removeTag(share.id),
            }))}
            onRemove={(removedTags) =>
              edit(annotations, { removedTags }, steps.takeTag(removedTags.join(wording.window.tags.separator)))
            }
          />
        </MarksBox>
      )}
    </Popover>
  );
}

/** Topics for all that are chosen, and what topics a person put them under. */
export function ChosenTopics({ annotations, choices }: Chosen & { readonly choices: AnnotationChoices }) {
  const shares = sharesOf(annotations, ({ topicIds }) => topicIds).filter(({ id }) => choices.topicTitle(id) !== '');
  const ofAll = shares.flatMap(({ id, isAll }) => (isAll ? id : []));
  return (
    <Popover
      label={words.topicsOfChosen(annotations.length)}
      trigger={
        <Button variant="quiet">
          <FolderTree aria-hidden />
          {words.byTopic}
        </Button>
      }
    >
      {(close) => (
        <MarksBox onEscape={close}>
          <h3>{words.topicsOfChosen(annotations.length)}</h3>
          <TopicMenu
            groups={choices.groups}
            topicIds={ofAll}
            onChange={(topicIds) =>
              edit(
                annotations,
                {
                  addedTopicIds: topicIds.filter((id) => !ofAll.includes(id)),
                  removedTopicIds: ofAll.filter((id) => !topicIds.includes(id)),
                },
                steps.topics,
              )
            }
          >
            <Plus aria-hidden />
            {wording.window.reader.addTopic}
          </TopicMenu>
          <RemovableChips
            label={wording.window.reader.topics}
            chips={shares.map((share) => {
              const title = choices.topicTitle(share.id);
              return {
                id: share.id,
                words: shareWords(title, share),
                removeLabel: wording.window.reader.removeTopic(title),
              };
            })}
            onRemove={(removedTopicIds) => edit(annotations, { removedTopicIds }, steps.topics)}
          />
        </MarksBox>
      )}
    </Popover>
  );
}

/** The keyboard stays in it when the label that it was on is taken off; the list of labels would keep Escape to itself. */
function MarksBox({ onEscape, children }: { readonly onEscape: () => void; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useFocusKept(box);
  const press = (event: KeyboardEvent) => {
    const isOnLabel = event.target instanceof Element && event.target.closest('[role=row], [role=grid]') !== null;
    if (event.key !== 'Escape' || !isOnLabel) return;
    event.stopPropagation();
    onEscape();
  };
  return (
    <div ref={box} className={styles.marks} onKeyDownCapture={press}>
      {children}
    </div>
  );
}

function shareWords(title: string, { count, isAll }: Share): string {
  return isAll ? title : words.share(title, count);
}

function edit(annotations: readonly Annotation[], change: AnnotationEdit, label: string): void {
  void editAnnotations(
    annotations.map(({ id }) => id),
    change,
    label,
  );
}
