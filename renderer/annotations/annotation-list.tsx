import { Download, SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { AnnotationEntry } from '../../electron/contract';
import { openExport } from '../export/export-store';
import { deleteAnnotations } from '../reader/annotation-actions';
import { useAnnotationChoices } from '../reader/use-annotation-choices';
import { byText, byTopic, type Section } from '../sections';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { EmptyState } from '../ui/empty-state';
import { PaneHead } from '../ui/panes';
import { SegmentedControl } from '../ui/segmented-control';
import { AnnotationItem } from './annotation-item';
import styles from './annotation-list.module.css';
import { type AnnotationsView, changeAnnotationsView } from './annotations-store';
import { copyWithCitation } from './copy-with-citation';
import type { Annotations } from './use-annotations';

const words = wording.window.annotations;
const groupings = ['text', 'topic'] as const;

/** The annotations that are left by the filters, by text or by topic; several can be chosen at once. */
export function AnnotationList({
  annotations,
  view,
  children,
}: {
  readonly annotations: Annotations;
  readonly view: AnnotationsView;
  /** Further buttons of the head. */
  readonly children?: ReactNode;
}) {
  const { shown } = annotations;
  const choices = useAnnotationChoices();
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set());
  const selected = shown.filter((entry) => selectedIds.has(entry.annotation.id));
  const select = (id: string, isSelected: boolean) =>
    setSelectedIds(new Set(isSelected ? [...selectedIds, id] : [...selectedIds].filter((other) => other !== id)));
  const lost = shown.filter((entry) => entry.annotation.placement === 'unplaced');
  const sections = sectionsOf(annotations, view);
  const item = (entry: AnnotationEntry) => (
    <AnnotationItem
      key={entry.annotation.id}
      entry={entry}
      choices={choices}
      isSelected={selectedIds.has(entry.annotation.id)}
      onSelect={(isSelected) => select(entry.annotation.id, isSelected)}
      onOpen={() => changeAnnotationsView({ reading: targetOf(entry) })}
    />
  );
  return (
    <>
      <PaneHead
        title={
          <Checkbox
            isSelected={shown.length > 0 && selected.length === shown.length}
            isIndeterminate={selected.length > 0 && selected.length < shown.length}
            onChange={(isSelected) =>
              setSelectedIds(new Set(isSelected ? shown.map((entry) => entry.annotation.id) : []))
            }
          >
            {selected.length > 0 ? words.selected(selected.length) : words.selectAll}
          </Checkbox>
        }
      >
        {selected.length > 0 ? (
          <SelectedActions selected={selected} />
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
      <div className={styles.scroll}>
        {shown.length === 0 && (
          <EmptyState
            icon={<SearchX aria-hidden />}
            title={words.nothing}
            actions={<Button onPress={() => changeAnnotationsView({ filter: {} })}>{words.clearAll}</Button>}
          >
            <p>{words.nothingHelp}</p>
          </EmptyState>
        )}
        {lost.length > 0 && (
          <section className={styles.lost} aria-label={words.unplaced}>
            <h2>
              {words.unplaced} <small>{lost.length}</small>
            </h2>
            <p>{words.unplacedHelp}</p>
            {lost.map(item)}
          </section>
        )}
        {sections.map((section) => (
          <section key={section.id} aria-label={section.title}>
            <h2 className={styles.title}>
              {section.title} <small>{section.items.length}</small>
            </h2>
            {section.items.map(item)}
          </section>
        ))}
      </div>
    </>
  );
}

function SelectedActions({ selected }: { readonly selected: readonly AnnotationEntry[] }) {
  const ids = selected.map((entry) => entry.annotation.id);
  return (
    <>
      <Button variant="quiet" onPress={() => void copyWithCitation(selected)}>
        {words.copy}
      </Button>
      <Button variant="quiet" onPress={() => void deleteAnnotations(selected.map((entry) => entry.annotation))}>
        {words.remove}
      </Button>
      <Button onPress={() => openExport({ kind: 'annotations', filter: { ids } })}>
        <Download aria-hidden />
        {words.exportSelected(selected.length)}
      </Button>
    </>
  );
}

function sectionsOf(
  { shown, groups, topicIds }: Annotations,
  { grouping }: AnnotationsView,
): readonly Section<AnnotationEntry>[] {
  const found = shown.filter((entry) => entry.annotation.placement !== 'unplaced');
  return grouping === 'text'
    ? byText(found, (entry) => ({ id: entry.annotation.textId, title: entry.textTitle }))
    : byTopic(found, (entry) => topicIds.get(entry.annotation.id) ?? [], groups, words.ofNoTopic);
}

function targetOf({ annotation }: AnnotationEntry) {
  const { textId, passageId, start, end } = annotation;
  return { textId, passageId, ranges: [[start, end] as const] };
}
