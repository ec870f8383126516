import { useState } from 'react';
import { wording } from '../../corpus/wording';
import { RemovableChips } from '../ui/removable-chips';
import { TagInput } from './tag-input';

const words = wording.window.reader;

/** Tags, added by typing (those in use are offered) and taken off one by one. */
export function TagField({
  tags,
  onChange,
}: {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const add = (tag: string) => {
    const clean = tag.trim();
    setTyped('');
    if (clean !== '' && !tags.includes(clean)) onChange([...tags, clean]);
  };
  return (
    <RemovableChips
      label={words.tags}
      chips={tags.map((tag) => ({ id: tag, words: tag, removeLabel: words.removeTag(tag) }))}
      onRemove={(removed) => onChange(tags.filter((tag) => !removed.includes(tag)))}
    >
      <TagInput
        label={words.addTag}
        typed={typed}
        onTyped={setTyped}
        onChoose={add}
        onEnter={() => add(typed)}
        onLeave={() => add(typed)}
        except={tags}
      />
    </RemovableChips>
  );
}
