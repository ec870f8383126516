import { useCallback, useState } from 'react';
import { wording } from '../../corpus/wording';
import { call } from '../api';
import { useLoaded } from '../app/use-loaded';
import { expectValue } from '../loaded-view';
import { GuidelineButton } from '../topics/guideline-button';
import { Button } from '../ui/button';
import styles from './text-facts.module.css';
import { tidyingOf } from './tidying';
import { TidyingDialog } from './tidying-dialog';

const words = wording.window.texts;

/** Below the list: where the chosen text came from, what to look out for, and what was tidied in it. */
export function TextFacts({
  textId,
  onShow,
}: {
  readonly textId: string;
  readonly onShow: (passageId: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const load = useCallback(async () => expectValue(await call('readText', textId)), [textId]);
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready') return null;
  const readable = loaded.value;
  const { corrections, punctuationCount, removalCount } = tidyingOf(readable);
  return (
    <footer className={styles.facts}>
      {readable.text.warnings.length > 0 && <p className={styles.look}>{words.lookAt(readable.text.warnings)}</p>}
      <p className={styles.source} title={readable.text.sourceFile}>
        {words.source}：{readable.text.sourceFile}
      </p>
      <Button variant="quiet" onPress={() => setOpen(true)} className={styles.record ?? ''}>
        <b>{words.tidying}</b>
        {words.tidyingSummary(corrections.length + punctuationCount, removalCount)}
      </Button>
      <GuidelineButton text={readable.text} />
      <TidyingDialog
        readable={readable}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onShow={(passageId) => {
          setOpen(false);
          onShow(passageId);
        }}
      />
    </footer>
  );
}
