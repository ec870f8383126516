import { useMemo } from 'react';
import { wording } from '../../corpus/wording';
import type { TopicGroup } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { Select } from '../ui/select';
import styles from './topic-tree.module.css';
import { showTopic } from './topics-store';

const loadTexts = () => call('texts');

/** Which guideline's topics are shown, where there are several. */
export function TreeChoice({
  groups,
  guidelineId,
}: {
  readonly groups: readonly TopicGroup[];
  readonly guidelineId: string;
}) {
  const texts = useLoaded(loadTexts);
  const ids = useMemo(() => [...new Set(groups.map((group) => group.guidelineId))], [groups]);
  if (ids.length < 2 || texts.state !== 'ready') return null;
  const titles = new Map(texts.value.map(({ id, title }) => [id, title]));
  return (
    <div className={styles.choice}>
      <Select
        label={wording.window.topics.guideline}
        value={guidelineId}
        options={ids.map((id) => ({ value: id, label: titles.get(id) ?? '' }))}
        onChange={(chosen) => {
          const first = groups.find((group) => group.guidelineId === chosen)?.topics[0];
          if (first !== undefined) showTopic(first.id, null);
        }}
      />
    </div>
  );
}
