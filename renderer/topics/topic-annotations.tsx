import { Highlighter } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { AnnotationEntry } from '../../electron/contract';
import { AnnotationItem, targetOf } from '../annotations/annotation-item';
import { useAnnotations } from '../annotations/use-annotations';
import type { PassageTarget } from '../app/navigation';
import { LoadedView } from '../loaded-view';
import { useAnnotationChoices } from '../reader/use-annotation-choices';
import { ReturnToItem } from '../return-to-item';
import { EmptyState } from '../ui/empty-state';
import { useFocusKept } from '../ui/use-focus-kept';
import { changeTopicsView } from './topics-store';

const words = wording.window.topics;

/** What the person marked in the passages of a topic, or put under it. */
export function TopicAnnotations({
  topicId,
  returnTo,
}: {
  readonly topicId: string;
  readonly returnTo: PassageTarget | null;
}) {
  const filter = useMemo(() => ({ topicId }), [topicId]);
  const loaded = useAnnotations(filter);
  return (
    <LoadedView loaded={loaded}>
      {({ shown }) =>
        shown.length === 0 ? (
          <EmptyState icon={<Highlighter aria-hidden />} title={words.noAnnotations}>
            <p>{words.noAnnotationsHelp}</p>
          </EmptyState>
        ) : (
          <Items entries={shown} returnTo={returnTo} />
        )
      }
    </LoadedView>
  );
}

function Items({
  entries,
  returnTo,
}: {
  readonly entries: readonly AnnotationEntry[];
  readonly returnTo: PassageTarget | null;
}) {
  const choices = useAnnotationChoices();
  const [editingId, setEditingId] = useState<string | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  useFocusKept(whole);
  return (
    <div ref={whole}>
      {entries.map((entry) => {
        const { id } = entry.annotation;
        return (
          <AnnotationItem
            key={id}
            entry={entry}
            choices={choices}
            hasTitle
            isEditing={editingId === id}
            onEdit={(isEditing) => setEditingId(isEditing ? id : null)}
            onOpen={() => changeTopicsView({ reading: targetOf(entry) })}
          />
        );
      })}
      <ReturnToItem target={returnTo} onDone={() => changeTopicsView({ returnTo: null })} />
    </div>
  );
}
