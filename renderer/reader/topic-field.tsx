import { Plus } from 'lucide-react';
import { wording } from '../../corpus/wording';
import { TopicMenu } from '../topic-menu';
import { RemovableChips } from '../ui/removable-chips';
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
    <RemovableChips
      label={words.topics}
      chips={known.map((id) => {
        const title = choices.topicTitle(id);
        return { id, words: title, removeLabel: words.removeTopic(title) };
      })}
      onRemove={(removed) => onChange(topicIds.filter((id) => !removed.includes(id)))}
    >
      <TopicMenu groups={choices.groups} topicIds={topicIds} onChange={onChange}>
        <Plus aria-hidden />
        {words.addTopic}
      </TopicMenu>
    </RemovableChips>
  );
}
