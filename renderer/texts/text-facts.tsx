import { useCallback, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Text } from '../../electron/contract';
import { call } from '../api';
import { open } from '../app/navigation';
import { useLoaded } from '../app/use-loaded';
import { EncodingDialog, isUnsure } from '../import/encoding-dialog';
import { expectValue } from '../loaded-view';
import { GuidelineButton } from '../topics/guideline-button';
import { Button } from '../ui/button';
import { isUnchecked, markChecked } from './mark-checked';
import { particularNames, particularsOf } from './particulars';
import { ParticularsDialog } from './particulars-dialog';
import { RemoveTextDialog } from './remove-text-dialog';
import styles from './text-facts.module.css';

const words = wording.window.texts;

/** Below the list: where the chosen text came from, what to look out for, and what was tidied in it. */
export function TextFacts({ textId, onRemoved }: { readonly textId: string; readonly onRemoved: () => void }) {
  const [asking, setAsking] = useState<'particulars' | 'encoding' | 'removal' | null>(null);
  const stopAsking = () => setAsking(null);
  const load = useCallback(async () => expectValue(await call('readText', textId)), [textId]);
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready') return null;
  const readable = loaded.value;
  const corrections = readable.passages.flatMap((passage) => passage.corrections);
  return (
    <footer className={styles.facts}>
      {readable.text.warnings.length > 0 && <p className={styles.look}>{words.lookAt(readable.text.warnings)}</p>}
      <p className={styles.source} title={readable.text.sourceFile}>
        {words.source}：{readable.text.sourceFile}
      </p>
      <Metadata text={readable.text} />
      <Button
        variant="quiet"
        onPress={() => open({ screen: 'texts', tidying: { textId } })}
        className={styles.record ?? ''}
      >
        <b>{words.tidying}</b>
        {words.tidyingSummary(corrections.length, readable.removed.length)}
      </Button>
      <GuidelineButton text={readable.text} />
      <div className={styles.actions}>
        <Button variant="quiet" onPress={() => setAsking('particulars')}>
          {words.particularsAction}
        </Button>
        {isUnsure(readable.text) && (
          <Button variant="quiet" onPress={() => setAsking('encoding')}>
            {wording.window.import.encoding}
          </Button>
        )}
        {isUnchecked(readable.text) && (
          <Button variant="quiet" onPress={() => void markChecked(readable.text)}>
            {words.proofread}
          </Button>
        )}
        <Button variant="quiet" onPress={() => setAsking('removal')}>
          {words.remove}
        </Button>
      </div>
      {asking === 'particulars' && <ParticularsDialog text={readable.text} onClose={stopAsking} />}
      {asking === 'encoding' && <EncodingDialog textId={textId} onClose={stopAsking} />}
      {asking === 'removal' && <RemoveTextDialog readable={readable} onClose={stopAsking} onRemoved={onRemoved} />}
    </footer>
  );
}

/** What is known of its origin, as far as it is cited. */
function Metadata({ text }: { readonly text: Text }) {
  const particulars = particularsOf(text);
  const known = particularNames.filter((name) => particulars[name] !== '');
  if (known.length === 0) return null;
  return (
    <p className={styles.particulars}>
      {known.map((name) => `${words.particularNames[name]}：${particulars[name]}`).join('　')}
    </p>
  );
}
