import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { CheckedDraft } from '../../electron/contract';
import { call } from '../api';
import { useRoom } from '../app/use-room';
import { openExport, type Selection, useExportOffer } from '../export/export-store';
import { tellSaved } from '../tell-saved';
import { ActionMenu } from '../ui/action-menu';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { PaneHead, Panes } from '../ui/panes';
import { SegmentedControl } from '../ui/segmented-control';
import { Select } from '../ui/select';
import { showToast } from '../ui/toast';
import styles from './check.module.css';
import { citeIn, draftCitations, useCheckView } from './check-store';
import { clearDraft } from './checking';
import { correctedDraft } from './corrected-draft';
import { DraftText } from './draft-text';
import { useCheckKeys } from './use-check-keys';
import { VerdictList } from './verdict-list';

const words = wording.window.check;
const sides = ['draft', 'verdicts'] as const;

/** A checked draft: its text with the quotations marked, and the list of verdicts; one of them where there is no room. */
export function CheckedView({ draft }: { readonly draft: CheckedDraft }) {
  const { decisions, citations } = useCheckView();
  const isNarrow = useRoom() === 'one';
  const [side, setSide] = useState<(typeof sides)[number]>('verdicts');
  useCheckKeys(draft);
  const { name, text, blocks, verdicts } = draft;
  const corrected = () => correctedDraft(text, verdicts, decisions);
  const copy = async () => {
    await call('copyText', corrected());
    showToast({ message: words.copied });
  };
  const save = async () => tellSaved(await call('saveDraft', name, corrected()), ({ file }) => words.saved(file));
  const decided = {
    draft: { name, text, blocks },
    decisions: Object.entries(decisions).map(([start, decision]) => ({ ...decision, start: Number(start) })),
  };
  const report: Selection = { kind: 'check', ...decided };
  useExportOffer(report);
  const annotate = async () => {
    const saved = await call('saveAnnotatedDraft', { ...decided, citations });
    tellSaved(saved, ({ file, items }) => words.annotated(file, items));
  };
  const head = (
    <PaneHead title={name === '' ? words.pasted : name} detail={words.facts(text.length, verdicts.length)}>
      {isNarrow && (
        <SegmentedControl
          label={words.sidesLabel}
          value={side}
          options={sides.map((value) => ({ value, label: words.sides[value] }))}
          onChange={setSide}
        />
      )}
      <Button onPress={clearDraft}>{words.clear}</Button>
      <ActionMenu
        label={words.more}
        actions={[
          { name: words.report, run: () => openExport(report) },
          { name: words.copy, run: () => void copy() },
          { name: words.save, run: () => void save() },
        ]}
      />
      <Select
        label={words.citations}
        isLabelHidden
        value={citations}
        options={draftCitations.map((value) => ({ value, label: words.citationForms[value] }))}
        onChange={(value) => citeIn(draftCitations.find((one) => one === value) ?? citations)}
      />
      <Button variant="primary" onPress={() => void annotate()}>
        {words.annotate}
      </Button>
    </PaneHead>
  );
  if (isNarrow) {
    return (
      <div className={classes(styles.screen, styles.narrow)}>
        {head}
        {side === 'draft' ? <DraftText draft={draft} /> : <VerdictList draft={draft} />}
      </div>
    );
  }
  const draftPane = (
    <>
      {head}
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
