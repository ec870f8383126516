import { FolderTree, Palette, Plus, Tag } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationEdit } from '../../electron/contract';
import { useColorLabels } from '../annotation-settings';
import { editAnnotations } from '../reader/annotation-group-actions';
import { TagInput } from '../reader/tag-input';
import type { AnnotationChoices } from '../reader/use-annotation-choices';
import { TopicMenu } from '../topic-menu';
import { ColorDots } from '../ui/color-dots';
import { RemovableChips } from '../ui/removable-chips';
import { MarksPopover } from './marks-popover';
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
    <MarksPopover title={words.colorOfChosen(annotations.length)} icon={<Palette aria-hidden />} action={words.byColor}>
      {(close) => (
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
      )}
    </MarksPopover>
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
    <MarksPopover title={words.tagsOfChosen(annotations.length)} icon={<Tag aria-hidden />} action={words.byTag}>
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
    </MarksPopover>
  );
}

/** Topics for all that are chosen, and what topics a person put them under. */
export function ChosenTopics({ annotations, choices }: Chosen & { readonly choices: AnnotationChoices }) {
  const shares = sharesOf(annotations, ({ topicIds }) => topicIds).filter(({ id }) => choices.topicTitle(id) !== '');
  const ofAll = shares.flatMap(({ id, isAll }) => (isAll ? id : []));
  return (
    <MarksPopover
      title={words.topicsOfChosen(annotations.length)}
      icon={<FolderTree aria-hidden />}
      action={words.byTopic}
    >
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
    </MarksPopover>
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
