import { Copy, Download, ScrollText, Trash2 } from 'lucide-react';
import { excerptsFrom } from '../../corpus/annotate/annotated-words';
import { wording } from '../../corpus/wording';
import type { AnnotationEntry } from '../../electron/contract';
import { type Gathering, gather } from '../collections/gather';
import { openExport } from '../export/export-store';
import type { AnnotationChoices } from '../reader/use-annotation-choices';
import { Button } from '../ui/button';
import { ChosenColor, ChosenTags, ChosenTopics } from './chosen-marks';
import { copyWithCitation } from './copy-with-citation';

const words = wording.window.annotations;

/** What can be done to all annotations that are chosen. */
export function ChosenActions({
  chosen,
  choices,
  onDelete,
}: {
  /** Not empty. */
  readonly chosen: readonly AnnotationEntry[];
  readonly choices: AnnotationChoices;
  readonly onDelete: () => void;
}) {
  const annotations = chosen.map(({ annotation }) => annotation);
  const found = gatherable(chosen);
  return (
    <>
      <ChosenColor annotations={annotations} />
      <ChosenTags annotations={annotations} />
      <ChosenTopics annotations={annotations} choices={choices} />
      <Button variant="quiet" onPress={() => void copyWithCitation(chosen)}>
        <Copy aria-hidden />
        {words.copy}
      </Button>
      <Button variant="quiet" isDisabled={found.length === 0} onPress={() => void gather(found)}>
        <ScrollText aria-hidden />
        {wording.window.collections.gatherSelected(found.length)}
      </Button>
      <Button variant="quiet" onPress={onDelete}>
        <Trash2 aria-hidden />
        {words.removeChosen}
      </Button>
      <Button onPress={() => openExport({ kind: 'annotations', filter: { ids: annotations.map(({ id }) => id) } })}>
        <Download aria-hidden />
        {words.exportSelected}
      </Button>
    </>
  );
}

/** What has lost its place cannot be cited, and is not gathered. */
export function gatherable(entries: readonly AnnotationEntry[]): readonly Gathering[] {
  return entries.flatMap((entry) => (entry.annotation.placement === 'unplaced' ? [] : excerptsFrom(entry)));
}
