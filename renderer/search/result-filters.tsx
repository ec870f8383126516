import { wording } from '../../corpus/wording';
import type { SearchResult } from '../../electron/contract';
import { Select } from '../ui/select';
import type { SearchFilter } from './search-setup';
import { changeFilter } from './search-store';

const words = wording.window.search;
/** A select needs a value for its first line. */
const all = '';

/** What narrows a search to one text or one topic. */
export function ResultFilters({
  unfiltered,
  filter,
}: {
  /** What the filters can be set to. */
  readonly unfiltered: SearchResult;
  readonly filter: SearchFilter;
}) {
  return (
    <>
      <Select
        label={words.byText}
        isLabelHidden
        value={filter.textId ?? all}
        onChange={(textId) => changeFilter({ textId: textId === all ? null : textId })}
        options={[
          { value: all, label: words.allTexts },
          ...unfiltered.textCounts.map(({ textId, title, count }) => ({ value: textId, label: title, count })),
        ]}
      />
      <Select
        label={words.byTopic}
        isLabelHidden
        value={filter.topicId ?? all}
        onChange={(topicId) => changeFilter({ topicId: topicId === all ? null : topicId })}
        options={[
          { value: all, label: words.allTopics },
          ...unfiltered.topicCounts.map(({ topicId, title, count }) => ({ value: topicId, label: title, count })),
        ]}
      />
    </>
  );
}
