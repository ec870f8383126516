import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Place } from '../app/navigation';
import { useRoom } from '../app/use-room';
import { LoadedView } from '../loaded-view';
import { ReaderPane } from '../reader/reader-pane';
import { IconButton } from '../ui/button';
import { Drawer } from '../ui/drawer';
import { PaneHead, Panes } from '../ui/panes';
import { AnnotationFilters } from './annotation-filters';
import { AnnotationList } from './annotation-list';
import { type AnnotationsView, changeAnnotationsView, useAnnotationsView } from './annotations-store';
import { EmptyAnnotations } from './empty-annotations';
import { type Annotations, useAnnotations } from './use-annotations';

const words = wording.window.annotations;

/** 批注: all that was marked and written, narrowed down, changed, copied and exported. */
export function AnnotationsScreen({ place }: { readonly place: Extract<Place, { screen: 'annotations' }> }) {
  const view = useAnnotationsView(place);
  const loaded = useAnnotations(view.filter);
  return (
    <LoadedView loaded={loaded}>
      {(annotations) =>
        annotations.all.length === 0 && view.reading === null ? (
          <EmptyAnnotations />
        ) : (
          <AnnotationPanes annotations={annotations} view={view} />
        )
      }
    </LoadedView>
  );
}

function AnnotationPanes({ annotations, view }: { readonly annotations: Annotations; readonly view: AnnotationsView }) {
  const isNarrow = useRoom() === 'one';
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  if (view.reading !== null) {
    const back = () => changeAnnotationsView({ reading: null, returnTo: view.reading });
    return <ReaderPane target={view.reading} back={{ label: words.back, onPress: back }} />;
  }
  const filters = (
    <>
      <PaneHead title={words.title} detail={words.count(annotations.shown.length, annotations.all.length)} />
      <AnnotationFilters
        annotations={annotations}
        filter={view.filter}
        onChange={(filter) => changeAnnotationsView({ filter })}
      />
    </>
  );
  const list = (
    <AnnotationList annotations={annotations} view={view}>
      {isNarrow && (
        <IconButton label={words.narrow} icon={<ListFilter aria-hidden />} onPress={() => setDrawerOpen(true)} />
      )}
    </AnnotationList>
  );
  const listPane = { id: 'list', content: list, defaultSize: '75%', minSize: '50%' };
  const filterPane = { id: 'filters', content: filters, defaultSize: '19rem', minSize: '13rem', maxSize: '28rem' };
  return (
    <>
      <Panes
        name={isNarrow ? 'annotations-narrow' : 'annotations'}
        separatorLabel={wording.window.app.resize}
        panes={isNarrow ? [listPane] : [{ ...filterPane, isFixed: true }, listPane]}
      />
      <Drawer label={words.narrow} side="left" isOpen={isNarrow && isDrawerOpen} onClose={() => setDrawerOpen(false)}>
        {filters}
      </Drawer>
    </>
  );
}
