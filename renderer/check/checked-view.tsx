import { wording } from '../../corpus/wording';
import type { CheckedDraft } from '../../electron/contract';
import { call } from '../api';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { PaneHead, Panes } from '../ui/panes';
import { showToast } from '../ui/toast';
import styles from './check.module.css';
import { clearDraft, useCheckView } from './check-store';
import { correctedDraft } from './corrected-draft';
import { DraftText } from './draft-text';
import { useCheckKeys } from './use-check-keys';
import { VerdictList } from './verdict-list';

const words = wording.window.check;

/** A checked draft: its text with the quotations marked, and the list of verdicts. */
export function CheckedView({ draft }: { readonly draft: CheckedDraft }) {
  const { decisions } = useCheckView();
  useCheckKeys(draft);
  const { name, text, verdicts } = draft;
  const corrected = () => correctedDraft(text, verdicts, decisions);
  const save = async () => {
    const saved = await call('saveDraft', name, corrected());
    if (saved === null) return;
    if (saved.ok) showToast({ message: words.saved(saved.value.file) });
    else showToast({ message: saved.failure.message, tone: 'failure' });
  };
  const draftPane = (
    <>
      <PaneHead title={name === '' ? words.pasted : name} detail={words.facts(text.length, verdicts.length)}>
        <Button onPress={clearDraft}>{words.clear}</Button>
        <Button onPress={() => void call('copyText', corrected()).then(() => showToast({ message: words.copied }))}>
          {words.copy}
        </Button>
        <Button variant="primary" onPress={() => void save()}>
          {words.save}
        </Button>
      </PaneHead>
      <DraftText draft={draft} />
    </>
  );
  return (
    <div className={classes(styles.screen)}>
      <Panes
        name="check"
        separatorLabel={wording.window.app.resize}
        panes={[
          { id: 'draft', content: draftPane, defaultSize: '65%', minSize: '35%' },
          {
            id: 'verdicts',
            content: <VerdictList draft={draft} />,
            defaultSize: '27rem',
            minSize: '20rem',
            isFixed: true,
          },
        ]}
      />
    </div>
  );
}
