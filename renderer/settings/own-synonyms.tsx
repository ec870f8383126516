import { useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { SynonymSet } from '../../electron/contract';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { useFocusKept } from '../ui/use-focus-kept';
import styles from './settings.module.css';
import { addSynonyms, changeSynonyms, removeSynonyms, shownWords, switchSynonyms } from './synonym-actions';
import { SynonymField } from './synonym-field';
import { SynonymFile } from './synonym-file';

const words = wording.window.synonyms;

/** The person's own sets: a field for a new one, the list, and the same as a file. */
export function OwnSynonyms({ sets }: { readonly sets: readonly SynonymSet[] }) {
  const [editedId, setEditedId] = useState<string | null>(null);
  const whole = useRef<HTMLElement>(null);
  useFocusKept(whole);
  return (
    <section ref={whole} className={styles.block} aria-label={words.own}>
      <h3>{words.own}</h3>
      <SynonymField label={words.newLabel} action={words.add} onSave={addSynonyms} />
      {sets.length === 0 && <p className={styles.help}>{words.ownEmpty}</p>}
      <ul className={styles.sets}>
        {sets.map((set) => (
          <li key={set.id}>
            <article>
              {set.id === editedId ? (
                <SynonymField
                  label={words.changeLabel(shownWords(set))}
                  initial={shownWords(set)}
                  action={words.save}
                  onSave={async (typed) => {
                    const changed = await changeSynonyms(set, typed);
                    if (changed.ok) setEditedId(null);
                    return changed;
                  }}
                  onCancel={() => setEditedId(null)}
                />
              ) : (
                <OwnSet set={set} onEdit={() => setEditedId(set.id)} />
              )}
            </article>
          </li>
        ))}
      </ul>
      <SynonymFile isEmpty={sets.length === 0} />
    </section>
  );
}

function OwnSet({ set, onEdit }: { readonly set: SynonymSet; readonly onEdit: () => void }) {
  const shown = shownWords(set);
  return (
    <>
      <Checkbox isSelected={set.isOn} onChange={(isOn) => void switchSynonyms(set, isOn)}>
        <span className={styles.words}>{shown}</span>
      </Checkbox>
      <Button variant="quiet" label={words.changeLabel(shown)} onPress={onEdit}>
        {words.change}
      </Button>
      <Button variant="quiet" label={words.removeLabel(shown)} onPress={() => void removeSynonyms(set)}>
        {words.remove}
      </Button>
    </>
  );
}
