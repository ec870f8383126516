import { useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { ImportReport, Text } from '../../electron/contract';
import { call } from '../api';
import { openPassage } from '../app/navigation';
import { ReplacementOffers } from '../comparison/replacement-offers';
import { tellSaved } from '../tell-saved';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SegmentedControl } from '../ui/segmented-control';
import { Select } from '../ui/select';
import { useFocusKept } from '../ui/use-focus-kept';
import styles from './import-report-dialog.module.css';
import { ReportLines } from './report-lines';
import { inOrder, type LineOrder, type PartName, partsOf } from './report-parts';
import { summaryOf } from './report-summary';

const words = wording.window.import;

/** What came in, what was already there, what failed and why, what needs a look. */
export function ImportReportDialog({
  report,
  onClose,
}: {
  readonly report: ImportReport;
  readonly onClose: () => void;
}) {
  const [readAgain, setReadAgain] = useState<ReadonlyMap<string, Text>>(new Map());
  const parts = partsOf({ ...report, imported: report.imported.map((text) => readAgain.get(text.id) ?? text) });
  const openText = (textId: string) => {
    onClose();
    openPassage({ textId });
  };
  const [first] = report.imported;
  return (
    <Dialog
      title={words.report}
      closeLabel={wording.window.app.close}
      isOpen
      onClose={onClose}
      size={parts.length > 1 ? 'wide' : 'normal'}
      actions={
        <>
          {parts.length > 0 && <Button onPress={() => void save()}>{words.save}</Button>}
          {first !== undefined && <Button onPress={() => openText(first.id)}>{words.toTexts}</Button>}
          <Button variant="primary" onPress={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      {parts.length === 0 ? (
        <>
          <p className={styles.sum}>{words.nothing}</p>
          <p>{words.nothingHelp}</p>
        </>
      ) : (
        <p className={styles.sum}>{summaryOf(report)}</p>
      )}
      {report.left > 0 && <p className={styles.left}>{words.left(report.left)}</p>}
      <ReplacementOffers texts={report.imported} />
      {parts.length > 0 && (
        <Parts
          parts={parts}
          onOpen={openText}
          onReadAgain={(texts) =>
            setReadAgain(new Map([...readAgain, ...texts.map((text) => [text.id, text] as const)]))
          }
        />
      )}
    </Dialog>
  );
}

function Parts({
  parts,
  onOpen,
  onReadAgain,
}: {
  readonly parts: ReturnType<typeof partsOf>;
  readonly onOpen: (textId: string) => void;
  readonly onReadAgain: (texts: readonly Text[]) => void;
}) {
  const [chosen, setChosen] = useState<PartName | null>(null);
  const [order, setOrder] = useState<LineOrder>('given');
  const whole = useRef<HTMLElement>(null);
  // A text that is read in the right encoding loses its button, or its line.
  useFocusKept(whole);
  const part = parts.find(({ name }) => name === chosen) ?? parts[0];
  if (part === undefined) return null;
  const { name, lines } = part;
  const hasGroups = lines.some(({ group }) => group !== '');
  const orders = (['given', 'name', 'reason'] as const).filter((one) => one !== 'reason' || hasGroups);
  const usedOrder = orders.includes(order) ? order : 'given';
  return (
    <section ref={whole}>
      <div className={styles.choices}>
        {parts.length > 1 && (
          <SegmentedControl
            label={words.partsLabel}
            value={name}
            options={parts.map((one) => ({
              value: one.name,
              label: words.part(words.parts[one.name], one.lines.length),
            }))}
            onChange={setChosen}
          />
        )}
        {lines.length > 1 && (
          <Select
            label={words.order}
            value={usedOrder}
            options={orders.map((value) => ({ value, label: words.orders[value] }))}
            onChange={(value) => setOrder(orders.find((one) => one === value) ?? 'given')}
            isLabelHidden
          />
        )}
      </div>
      <p className={styles.help}>{words.partHelp[name]}</p>
      <ReportLines
        key={`${name} ${usedOrder}`}
        lines={inOrder(lines, usedOrder)}
        isGrouped={usedOrder === 'reason'}
        onOpen={onOpen}
        onReadAgain={onReadAgain}
      />
    </section>
  );
}

async function save(): Promise<void> {
  tellSaved(await call('saveImportReport'), ({ file }) => words.savedTo(file));
}
