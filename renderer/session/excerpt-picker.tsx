import { useCallback, useState } from 'react';
import { excerptsOf } from '../../corpus/study/collection';
import { wording } from '../../corpus/wording';
import type { CollectionSummary, Excerpt, Session } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { expectValue, LoadedView } from '../loaded-view';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { addAndTell } from './add-and-tell';
import { holdsWords } from './holds-words';
import pickerStyles from './picker.module.css';
import { PickerChoice } from './picker-choice';
import { addCollection } from './session-actions';

const words = wording.window.session.collections;
const pickerWords = wording.window.session.picker;

/** The excerpts of a 摘编, under its headings: all are chosen that the session does not have, until some are taken away. */
export function ExcerptPicker({
  session,
  collection: { id, title },
  onBack,
  onClose,
}: {
  readonly session: Session;
  readonly collection: CollectionSummary;
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  const loaded = useLoaded(useCallback(async () => expectValue(await call('collection', id)).collection.entries, [id]));
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const entries = loaded.state === 'ready' ? loaded.value : [];
  const offered = excerptsOf(entries).filter((excerpt) => !holdsWords(session, excerpt));
  const chosen = offered.filter((excerpt) => !leftOut.includes(excerpt.id));
  const add = async () => {
    onClose();
    const ids = chosen.map((excerpt) => excerpt.id);
    await addAndTell(session.id, () => addCollection(session, id, ids));
  };
  const toggle = (excerpt: Excerpt) =>
    setLeftOut((now) => (now.includes(excerpt.id) ? now.filter((one) => one !== excerpt.id) : [...now, excerpt.id]));
  return (
    <Dialog
      title={words.choose(title)}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onBack}>{words.back}</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void add()}>
            {pickerWords.add(chosen.length)}
          </Button>
        </>
      }
    >
      <LoadedView loaded={loaded}>
        {() => (
          <>
            {excerptsOf(entries).length === 0 && <p className={pickerStyles.none}>{words.empty}</p>}
            {offered.length > 0 && (
              <Checkbox
                isSelected={chosen.length === offered.length}
                isIndeterminate={chosen.length > 0 && chosen.length < offered.length}
                onChange={(isAll) => setLeftOut(isAll ? [] : offered.map((excerpt) => excerpt.id))}
              >
                {words.all(offered.length)}
              </Checkbox>
            )}
            {entries.map((entry) =>
              entry.kind === 'heading' ? (
                <h3 key={entry.id} className={pickerStyles.title}>
                  {entry.title}
                </h3>
              ) : (
                <PickerChoice
                  key={entry.excerpt.id}
                  quote={entry.excerpt.quote}
                  note={entry.excerpt.note}
                  isIn={holdsWords(session, entry.excerpt)}
                  isChosen={chosen.includes(entry.excerpt)}
                  onToggle={() => toggle(entry.excerpt)}
                />
              ),
            )}
          </>
        )}
      </LoadedView>
    </Dialog>
  );
}
