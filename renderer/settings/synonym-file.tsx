import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { SynonymImport } from '../../electron/contract';
import { call } from '../api';
import { searchAgain } from '../search/search-store';
import { tellSaved } from '../tell-saved';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';
import styles from './settings.module.css';
import { synonymChanges } from './synonym-actions';

const words = wording.window.synonyms;
/** Lines of a wrong file that are told one by one. */
const mostRefused = 5;

/** Brings sets in from a text file, and writes the person's own into one. */
export function SynonymFile({ isEmpty }: { readonly isEmpty: boolean }) {
  const [refused, setRefused] = useState<SynonymImport['refused']>([]);
  const bringIn = async () => {
    const report = await call('importSynonyms');
    if (report === null) return;
    if (!report.ok) {
      showToast({ message: report.failure.message, tone: 'failure' });
      return;
    }
    setRefused(report.value.refused);
    synonymChanges.update((count) => count + 1);
    searchAgain();
    showToast({ message: words.imported(report.value.added.length, report.value.known) });
  };
  const write = async () => tellSaved(await call('exportSynonyms'), ({ items, file }) => words.exported(items, file));
  return (
    <>
      <div className={styles.row}>
        <Button onPress={() => void bringIn()}>{words.import}</Button>
        <Button isDisabled={isEmpty} onPress={() => void write()}>
          {words.export}
        </Button>
      </div>
      <p className={styles.help}>{words.fileHelp}</p>
      {refused.length > 0 && (
        <div role="alert" className={styles.problem}>
          <p>{words.refused(refused.length)}</p>
          {refused.slice(0, mostRefused).map(({ line, reason }) => (
            <p key={line}>{words.refusedLine(line, reason)}</p>
          ))}
          {refused.length > mostRefused && <p>{words.refusedMore(refused.length - mostRefused)}</p>}
        </div>
      )}
    </>
  );
}
