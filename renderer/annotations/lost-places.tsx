import { MapPin } from 'lucide-react';
import { type KeyboardEvent, useCallback, useState } from 'react';
import { anchorsOf } from '../../corpus/annotate/annotated-words';
import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationPlace } from '../../electron/contract';
import { call } from '../api';
import { isEditable } from '../app/commands';
import { useLoaded } from '../app/use-loaded';
import { expectValue, LoadedView } from '../loaded-view';
import { placeAnnotation } from '../reader/annotation-actions';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { Kbd } from '../ui/kbd';
import styles from './lost-places.module.css';

const words = wording.window.lostPlaces;

/** Under a lost annotation: what stood around its words, and where they may stand now, a key for each place. */
export function LostPlaces({
  annotation,
  isOpenAtFirst,
}: {
  readonly annotation: Annotation;
  readonly isOpenAtFirst: boolean;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <div className={classes(styles.whole)}>
      {anchorsOf(annotation).map(({ passageId, start, prefix, quote, suffix }) => (
        <p key={`${passageId} ${start}`} className={classes(styles.stood)}>
          <b>{words.stood}</b>
          {prefix}
          <u>{quote}</u>
          {suffix}
        </p>
      ))}
      {isOpen ? (
        <Places annotation={annotation} onClose={() => setOpen(false)} />
      ) : (
        <Button variant="quiet" onPress={() => setOpen(true)}>
          <MapPin aria-hidden />
          {words.look}
        </Button>
      )}
    </div>
  );
}

function Places({ annotation, onClose }: { readonly annotation: Annotation; readonly onClose: () => void }) {
  const load = useCallback(async () => expectValue(await call('placesFor', annotation.id)), [annotation.id]);
  return (
    <LoadedView loaded={useLoaded(load)}>
      {(places) => <PlaceChoice annotation={annotation} places={places} onClose={onClose} />}
    </LoadedView>
  );
}

function PlaceChoice({
  annotation,
  places,
  onClose,
}: {
  readonly annotation: Annotation;
  readonly places: readonly AnnotationPlace[];
  readonly onClose: () => void;
}) {
  if (places.length === 0) return <p className={classes(styles.none)}>{words.none}</p>;
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || isEditable(event.target)) return;
    const place = places[Number(event.key) - 1];
    if (place !== undefined) void placeAnnotation(annotation, place);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the buttons inside it
    <div onKeyDown={press}>
      <ol className={classes(styles.places)}>
        {places.map((place, index) => (
          <li key={`${place.passageId} ${place.start}`}>
            <p className={classes(styles.context)}>
              {place.before}
              <mark>{place.words}</mark>
              {place.after}
            </p>
            <p className={classes(styles.facts)}>
              {words.placeOf(place.textTitle, place.isReplaced)}　{words.kept(place.kept)}
            </p>
            <Button onPress={() => void placeAnnotation(annotation, place)}>
              {words.put}
              <Kbd>{String(index + 1)}</Kbd>
            </Button>
          </li>
        ))}
      </ol>
      <Button variant="quiet" onPress={onClose}>
        {words.leave}
      </Button>
    </div>
  );
}
