import { Highlighter } from 'lucide-react';
import { useMemo, useState } from 'react';
import { wording } from '../../corpus/wording';
import { AnnotationItem } from '../annotations/annotation-item';
import { useAnnotations } from '../annotations/use-annotations';
import { LoadedView } from '../loaded-view';
import { useAnnotationChoices } from '../reader/use-annotation-choices';
import { EmptyState } from '../ui/empty-state';
import { changeTopicsView } from './topics-store';

const words = wording.window.topics;

/** The annotations that the person put under a topic. */
export function TopicAnnotations({ topicId }: { readonly topicId: string }) {
  const choices = useAnnotationChoices();
  const [editingId, setEditingId] = useState<string | null>(null);
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
          shown.map((entry) => {
            const { id, textId, passageId, start, end } = entry.annotation;
            return (
              <AnnotationItem
                key={id}
                entry={entry}
                choices={choices}
                hasTitle
                isEditing={editingId === id}
                onEdit={(isEditing) => setEditingId(isEditing ? id : null)}
                onOpen={() => changeTopicsView({ reading: { textId, passageId, ranges: [[start, end]] } })}
              />
            );
          })
        )
      }
    </LoadedView>
  );
}
