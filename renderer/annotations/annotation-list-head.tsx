import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { wording } from '../../corpus/wording';
import type { AnnotationEntry } from '../../electron/contract';
import { openExport } from '../export/export-store';
import type { AnnotationChoices } from '../reader/use-annotation-choices';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { PaneHead } from '../ui/panes';
import { SegmentedControl } from '../ui/segmented-control';
import type { Marks } from '../use-marks';
import { type AnnotationsView, changeAnnotationsView } from './annotations-store';
import { ChosenActions } from './chosen-actions';

const words = wording.window.annotations;
const groupings = ['text', 'topic'] as const;

/** What can be done with the annotations that are chosen, or with all that are shown. */
export function AnnotationListHead({
  view,
  shown,
  selected,
  marks,
  choices,
  onDelete,
  children,
}: {
  readonly view: AnnotationsView;
  readonly shown: readonly AnnotationEntry[];
  readonly selected: readonly AnnotationEntry[];
  readonly marks: Marks;
  readonly choices: AnnotationChoices;
  readonly onDelete: () => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}) {
  return (
    <PaneHead
      title={
        <Checkbox
          isDisabled={shown.length === 0}
          isSelected={shown.length > 0 && selected.length === shown.length}
          isIndeterminate={selected.length > 0 && selected.length < shown.length}
          onChange={(isSelected) => (isSelected ? marks.all() : marks.none())}
        >
          {selected.length > 0 ? words.selected(selected.length) : words.selectAll}
        </Checkbox>
      }
    >
      {selected.length > 0 ? (
        <ChosenActions chosen={selected} choices={choices} onDelete={onDelete} />
      ) : (
        <>
          <SegmentedControl
            label={words.grouping}
            value={view.grouping}
            options={groupings.map((value) => ({ value, label: words.groupings[value] }))}
            onChange={(grouping) => changeAnnotationsView({ grouping })}
          />
          <Button
            isDisabled={shown.length === 0}
            onPress={() => openExport({ kind: 'annotations', filter: view.filter })}
          >
            <Download aria-hidden />
            {words.export}
          </Button>
        </>
      )}
      {children}
    </PaneHead>
  );
}
