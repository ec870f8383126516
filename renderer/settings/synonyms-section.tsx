import { useEffect } from 'react';
import { wording } from '../../corpus/wording';
import type { SynonymSet } from '../../electron/contract';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { LoadedView } from '../loaded-view';
import { Checkbox } from '../ui/checkbox';
import { useKept } from '../use-kept';
import { OwnSynonyms } from './own-synonyms';
import styles from './settings.module.css';
import { shownWords, switchSynonyms, synonymChanges } from './synonym-actions';

const words = wording.window.synonyms;
const loadSynonyms = () => call('synonyms');

/** 同义说法: the person's own sets of other names, and those that come with the program. */
export function SynonymsSection() {
  const loaded = useKept(useLoaded(loadSynonyms));
  const again = loaded.state === 'loading' ? null : loaded.again;
  useEffect(() => (again === null ? undefined : synonymChanges.subscribe(again)), [again]);
  return (
    <LoadedView loaded={loaded}>
      {(sets) => (
        <>
          <p className={styles.lead}>{words.help}</p>
          <OwnSynonyms sets={sets.filter(({ isBuiltIn }) => !isBuiltIn)} />
          <BuiltIn sets={sets.filter(({ isBuiltIn }) => isBuiltIn)} />
        </>
      )}
    </LoadedView>
  );
}

function BuiltIn({ sets }: { readonly sets: readonly SynonymSet[] }) {
  const on = sets.filter(({ isOn }) => isOn).length;
  return (
    <section className={styles.block} aria-label={words.builtIn}>
      <h3>
        {words.builtIn} <small>{words.count(on, sets.length)}</small>
      </h3>
      <ul className={styles.sets}>
        {sets.map((set) => (
          <li key={set.id}>
            <Checkbox isSelected={set.isOn} onChange={(isOn) => void switchSynonyms(set, isOn)}>
              <span className={styles.words}>{shownWords(set)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
