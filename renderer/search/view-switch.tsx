import { wording } from '../../corpus/wording';
import { SegmentedControl } from '../ui/segmented-control';
import { searchViews } from './search-setup';
import { changeView, useSearch } from './search-store';

const words = wording.window.search;

/**
 * 列表, 上下文对照 and 分布, as soon as there is something to show: in the top bar, or above the results where the bar
 * has no room for it.
 */
export function ViewSwitch() {
  const { view, result } = useSearch();
  if (result === null || result.total === 0) return null;
  return (
    <SegmentedControl
      label={words.view}
      value={view}
      options={searchViews.map((value) => ({ value, label: words.views[value] }))}
      onChange={changeView}
    />
  );
}
