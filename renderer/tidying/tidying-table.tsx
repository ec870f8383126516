import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { TidyingRecord } from '../../electron/contract';
import { useDifferenceKeys } from '../comparison/use-difference-keys';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { LongList } from '../ui/long-list';
import { Select } from '../ui/select';
import { showToast } from '../ui/toast';
import { decide } from './decide';
import { RowTools } from './row-tools';
import { countsOfReasons, neighbouringChange, rowsOfRecord, rowsOfView } from './rows-of-record';
import styles from './tidying.module.css';
import { TidyingRow } from './tidying-row';
import { changesOfRow } from './undoing';

const words = wording.window.tidying;

/** Source and clean text in two columns, which scroll as one; the chosen row is where one stands among the changes. */
export function TidyingTable({ record }: { readonly record: TidyingRecord }) {
  const rows = useMemo(() => rowsOfRecord(record), [record]);
  const counts = useMemo(() => countsOfReasons(rows), [rows]);
  const [wanted, setView] = useState(counts.length === 0 ? 'all' : 'changed');
  const isKnown = wanted === 'all' || wanted === 'changed' || counts.some(([reason]) => reason === wanted);
  const view = isKnown ? wanted : 'changed';
  const [chosenId, setChosenId] = useState<string | null>(null);
  const shown = useMemo(() => rowsOfView(rows, view, chosenId), [rows, view, chosenId]);
  const chosen = shown.find(({ id }) => id === chosenId);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const undoing = rows.flatMap(changesOfRow).flatMap((change) => (change.reason === view ? change.undoing : []));
  const step = (direction: 1 | -1): void => {
    const next = neighbouringChange(shown, chosenId, direction);
    if (next === null) showToast({ message: direction === 1 ? words.last : words.first });
    else setChosenId(next);
  };
  useDifferenceKeys(step);
  return (
    <>
      <div className={classes(styles.tools)}>
        <Select
          label={words.view}
          value={view}
          options={[
            { value: 'changed', label: words.changed, count: total },
            { value: 'all', label: words.all },
            ...counts.map(([reason, count]) => ({ value: reason, label: reason, count })),
          ]}
          onChange={setView}
        />
        {undoing.length > 0 && (
          <Button variant="quiet" onPress={() => void decide(record.text.id, undoing)}>
            {words.keepAll(undoing.length)}
          </Button>
        )}
        <span className={classes(styles.space)} />
        <Button variant="quiet" onPress={() => step(-1)} label={words.previousKeys}>
          <ArrowUp aria-hidden />
          {words.previous}
        </Button>
        <Button variant="quiet" onPress={() => step(1)} label={words.nextKeys}>
          <ArrowDown aria-hidden />
          {words.next}
        </Button>
      </div>
      <div className={classes(styles.columns)}>
        <b>{words.sourceColumn(record.text.sourceFile)}</b>
        <b>{words.readColumn}</b>
      </div>
      {shown.length === 0 ? (
        <p className={classes(styles.nothing)}>{words.nothing}</p>
      ) : (
        <LongList
          label={words.list}
          items={shown}
          chosenId={chosenId}
          onChoose={setChosenId}
          textOf={(row) => row.passage?.text ?? words.leftOut([...row.reasons].join('、'))}
        >
          {(row) => <TidyingRow row={row} />}
        </LongList>
      )}
      {chosen === undefined ? (
        <p className={classes(styles.legend)}>{words.legend}</p>
      ) : (
        <RowTools key={chosen.id} record={record} row={chosen} />
      )}
    </>
  );
}
