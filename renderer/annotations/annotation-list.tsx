import { SearchX } from 'lucide-react';
import { Fragment, type ReactNode, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { AnnotationEntry } from '../../electron/contract';
import { useCommand } from '../app/commands';
import { useGatherOffer } from '../collections/gather';
import { useExportOffer } from '../export/export-store';
import { deleteAnnotations } from '../reader/annotation-group-actions';
import { useAnnotationChoices } from '../reader/use-annotation-choices';
import { itemIdOf, ReturnToItem } from '../return-to-item';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Stretches } from '../ui/stretches';
import { useFocusKept } from '../ui/use-focus-kept';
import { useMarks } from '../use-marks';
import { AnnotationItem, targetOf } from './annotation-item';
import styles from './annotation-list.module.css';
import { AnnotationListHead } from './annotation-list-head';
import { countsBefore, type Editing, sectionsOf, withEdited } from './annotation-sections';
import { type AnnotationsView, changeAnnotationsView } from './annotations-store';
import { gatherable } from './chosen-actions';
import { copyWithCitation } from './copy-with-citation';
import { DeleteChosenDialog } from './delete-chosen-dialog';
import { LostPlaces } from './lost-places';
import type { Annotations } from './use-annotations';
import { useChoosingKeys } from './use-choosing-keys';

const words = wording.window.annotations;
/** Annotations of which something is in sight when the list opens, at most. */
const drawnAtOnce = 10;
/** Pixels; only until an annotation was drawn. */
const estimatedHeight = 150;

/** Under which the lost ones are chosen; no text or topic has this id. */
const lostSection = 'lost';

/** An annotation of several topics stands in several rows. */
function rowOf(sectionId: string, id: string): string {
  return `${sectionId} ${id}`;
}

function idInRow(row: string): string {
  return row.slice(row.indexOf(' ') + 1);
}

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
  const choices = useAnnotationChoices();
  const [editing, setEditing] = useState<Editing | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  useFocusKept(whole);
  const shown = withEdited(annotations, editing);
  const lost = shown.filter((entry) => entry.annotation.placement === 'unplaced');
  const sections = sectionsOf(annotations, shown, view.grouping, editing);
  const rows = [{ id: lostSection, items: lost }, ...sections].flatMap(({ id, items }) =>
    items.map((entry) => rowOf(id, entry.annotation.id)),
  );
  const marks = useMarks(rows, idInRow);
  const selected = shown.filter((entry) => marks.ids.has(entry.annotation.id));
  const ids = selected.map((entry) => entry.annotation.id);
  const [isDeleting, setDeleting] = useState(false);
  const remove = () => {
    if (selected.length > 1) setDeleting(true);
    else void deleteAnnotations(selected.map(({ annotation }) => annotation));
  };
  const choosing = useChoosingKeys(whole, marks, remove);
  useExportOffer({ kind: 'annotations', filter: ids.length > 0 ? { ids } : view.filter });
  useGatherOffer(() => gatherable(selected));
  useCommand('copy-with-citation', () => {
    if (selected.length > 0) void copyWithCitation(selected);
  });
  const before = countsBefore(sections, lost.length);
  const items = (sectionId: string, entries: readonly AnnotationEntry[], hasTitle: boolean, before: number) => (
    <Stretches
      items={entries.map((entry) => ({ id: entry.annotation.id, entry }))}
      estimatedHeight={estimatedHeight}
      isDrawnAtOnce={before < drawnAtOnce}
      isNeeded={({ id, entry }) =>
        (editing?.id === id && editing.sectionId === sectionId) ||
        (view.returnTo !== null && itemIdOf(view.returnTo) === itemIdOf(targetOf(entry)))
      }
    >
      {({ id, entry }) => (
        <AnnotationItem
          key={id}
          entry={entry}
          choices={choices}
          hasTitle={hasTitle}
          isEditing={editing?.id === id && editing.sectionId === sectionId}
          onEdit={(isEditing) => setEditing(isEditing ? { id, sectionId, topicIds: entry.topicIds } : null)}
          choosing={{
            row: rowOf(sectionId, id),
            isChosen: marks.ids.has(id),
            onToggle: () => marks.toggle(rowOf(sectionId, id), false),
          }}
          onOpen={() => changeAnnotationsView({ reading: targetOf(entry) })}
        />
      )}
    </Stretches>
  );
  return (
    <div ref={whole} className={styles.whole}>
      <AnnotationListHead
        view={view}
        shown={shown}
        selected={selected}
        marks={marks}
        choices={choices}
        onDelete={remove}
      >
        {children}
      </AnnotationListHead>
      <div className={styles.scroll} {...choosing}>
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
            {lost.map((entry, index) => (
              <Fragment key={entry.annotation.id}>
                {items(lostSection, [entry], true, index)}
                <LostPlaces annotation={entry.annotation} isOpenAtFirst={index === 0} />
              </Fragment>
            ))}
          </section>
        )}
        {sections.map((section, index) => (
          <section key={section.id} aria-label={section.title}>
            <h2 className={styles.title}>
              {section.title} <small>{section.items.length}</small>
            </h2>
            {items(section.id, section.items, view.grouping === 'topic', before[index] ?? 0)}
          </section>
        ))}
      </div>
      {isDeleting && selected.length > 0 && (
        <DeleteChosenDialog
          annotations={selected.map(({ annotation }) => annotation)}
          onClose={() => setDeleting(false)}
        />
      )}
      <ReturnToItem target={view.returnTo} onDone={() => changeAnnotationsView({ returnTo: null })} />
    </div>
  );
}
