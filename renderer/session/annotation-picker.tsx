import { useCallback, useState } from 'react';
import { annotatedWords, excerptsFrom } from '../../corpus/annotate/annotated-words';
import { wording } from '../../corpus/wording';
import type { AnnotationEntry, Session } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { byText } from '../sections';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SearchBox } from '../ui/search-box';
import { useKept } from '../use-kept';
import { addAndTell } from './add-and-tell';
import { holdsWords } from './holds-words';
import styles from './picker.module.css';
import { PickerChoice } from './picker-choice';
import { addToSession } from './session-actions';

const words = wording.window.session.picker;

/** To choose what was marked in the texts, and put it into a session with its notes. */
export function AnnotationPicker({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<readonly AnnotationEntry[]>([]);
  const load = useCallback(() => call('annotations', filter.trim() === '' ? {} : { words: filter }), [filter]);
  const loaded = useKept(useLoaded(load));
  const isChosen = (id: string) => chosen.some(({ annotation }) => annotation.id === id);
  const toggle = (entry: AnnotationEntry) => {
    const { id } = entry.annotation;
    setChosen(isChosen(id) ? chosen.filter(({ annotation }) => annotation.id !== id) : [...chosen, entry]);
  };
  const add = async () => {
    onClose();
    const additions = chosen.flatMap(excerptsFrom).map((excerpt) => ({ kind: 'excerpt', ...excerpt }) as const);
    await addAndTell(session.id, () => addToSession(session, additions));
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void add()}>
            {words.add(chosen.length)}
          </Button>
        </>
      }
    >
      <SearchBox
        label={words.filter}
        placeholder={words.filter}
        clearLabel={wording.window.annotations.clearFilter}
        value={filter}
        onChange={setFilter}
      />
      <LoadedView loaded={loaded}>
        {(entries) => {
          const placed = entries.filter(({ annotation }) => annotation.placement !== 'unplaced');
          if (placed.length === 0) return <p className={styles.none}>{filter === '' ? words.none : words.nothing}</p>;
          return byText(placed, ({ annotation, textTitle }) => ({ id: annotation.textId, title: textTitle })).map(
            ({ id, title, items }) => (
              <section key={id} aria-label={title}>
                <h3 className={styles.title}>《{title}》</h3>
                {items.map((entry) => (
                  <PickerChoice
                    key={entry.annotation.id}
                    quote={annotatedWords(entry.annotation)}
                    note={entry.annotation.note}
                    isIn={isIn(session, entry)}
                    isChosen={isChosen(entry.annotation.id)}
                    onToggle={() => toggle(entry)}
                  />
                ))}
              </section>
            ),
          );
        }}
      </LoadedView>
    </Dialog>
  );
}

function isIn(session: Session, entry: AnnotationEntry): boolean {
  return excerptsFrom(entry).every((excerpt) => holdsWords(session, excerpt));
}
