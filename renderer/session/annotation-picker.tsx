import { useCallback, useState } from 'react';
import { annotatedWords, excerptsFrom } from '../../corpus/annotate/annotated-words';
import { excerptsOf } from '../../corpus/study/collection';
import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationEntry, Session } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { byText } from '../sections';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { SearchBox } from '../ui/search-box';
import { useKept } from '../use-kept';
import styles from './annotation-picker.module.css';
import { addToSession } from './session-actions';
import { settleSession } from './use-session-draft';

const words = wording.window.session.picker;

/** To choose what was marked in the texts, and put it into a session with its notes. */
export function AnnotationPicker({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<readonly Annotation[]>([]);
  const load = useCallback(() => call('annotations', filter.trim() === '' ? {} : { words: filter }), [filter]);
  const loaded = useKept(useLoaded(load));
  const toggle = (annotation: Annotation) =>
    setChosen((now) =>
      now.some(({ id }) => id === annotation.id) ? now.filter(({ id }) => id !== annotation.id) : [...now, annotation],
    );
  const add = async () => {
    onClose();
    if (!(await settleSession(session.id))) return;
    await addToSession(
      session,
      chosen.flatMap(excerptsFrom).map((excerpt) => ({ kind: 'excerpt', ...excerpt })),
    );
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
                  <Choice
                    key={entry.annotation.id}
                    entry={entry}
                    isIn={isIn(session, entry.annotation)}
                    isChosen={chosen.some((one) => one.id === entry.annotation.id)}
                    onToggle={() => toggle(entry.annotation)}
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

function Choice({
  entry: { annotation },
  isIn,
  isChosen,
  onToggle,
}: {
  readonly entry: AnnotationEntry;
  /** The session has these words already. */
  readonly isIn: boolean;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <div className={styles.choice}>
      <Checkbox label={words.choose(annotation.quote)} isSelected={isChosen} isDisabled={isIn} onChange={onToggle}>
        <span className={styles.words}>
          <q>{annotatedWords(annotation)}</q>
          {annotation.note !== '' && <small>{annotation.note}</small>}
          {isIn && <small>{words.isIn}</small>}
        </span>
      </Checkbox>
    </div>
  );
}

function isIn(session: Session, annotation: Annotation): boolean {
  const excerpts = excerptsOf(session.entries);
  return excerptsFrom(annotation).every(({ passageId, start, end }) =>
    excerpts.some((excerpt) => excerpt.passageId === passageId && excerpt.start === start && excerpt.end === end),
  );
}
