import { ArrowDown, ArrowUp, Copy } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Comparison, Text } from '../../electron/contract';
import { useCommand } from '../app/commands';
import { openPassage } from '../app/navigation';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { LongList } from '../ui/long-list';
import { SegmentedControl } from '../ui/segmented-control';
import { showToast } from '../ui/toast';
import styles from './comparison.module.css';
import { ComparisonRow } from './comparison-row';
import { copyRow } from './copy-row';
import { type ComparisonView, comparisonViews, neighbouringDifference, rowsOfView } from './rows-of-view';
import { useDifferenceKeys } from './use-difference-keys';

const words = wording.window.comparison;

/** Two texts in two columns; the chosen row is where one stands among the differences. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const { one, other, counts } = comparison;
  const differences = counts.changed + counts.oneOnly + counts.otherOnly;
  const [view, setView] = useState<ComparisonView>(differences === 0 ? 'all' : 'different');
  const rows = rowsOfView(comparison.rows, view);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = rows.find(({ id }) => id === chosenId);
  const step = (direction: 1 | -1): void => {
    const next = neighbouringDifference(rows, chosenId, direction);
    if (next === null) showToast({ message: direction === 1 ? words.lastDifference : words.firstDifference });
    else setChosenId(next);
  };
  const copy = (): void => {
    if (chosen === undefined) showToast({ message: words.chooseRow });
    else void copyRow(comparison, chosen);
  };
  useDifferenceKeys(step);
  useCommand('copy-with-citation', copy);
  const labels: Record<ComparisonView, string> = {
    different: words.views.different(differences),
    'one-only': words.views.oneOnly(counts.oneOnly),
    'other-only': words.views.otherOnly(counts.otherOnly),
    all: words.views.all(comparison.rows.length),
  };
  return (
    <>
      <div className={classes(styles.tools)}>
        <SegmentedControl
          label={words.view}
          value={view}
          options={comparisonViews.map((value) => ({ value, label: labels[value] }))}
          onChange={setView}
        />
        <span className={classes(styles.space)} />
        <Button variant="quiet" onPress={() => step(-1)} label={words.previousKeys}>
          <ArrowUp aria-hidden />
          {words.previous}
        </Button>
        <Button variant="quiet" onPress={() => step(1)} label={words.nextKeys}>
          <ArrowDown aria-hidden />
          {words.next}
        </Button>
        <Button onPress={copy}>
          <Copy aria-hidden />
          {words.copy}
        </Button>
      </div>
      <div className={classes(styles.columns)}>
        <ColumnHead text={one} passageId={chosen?.one[0]?.passageId} />
        <ColumnHead text={other} passageId={chosen?.other[0]?.passageId} />
      </div>
      {differences === 0 && <p className={classes(styles.nothing)}>{words.noDifference}</p>}
      {rows.length === 0 && differences > 0 && <p className={classes(styles.nothing)}>{words.nothingInView}</p>}
      {rows.length > 0 && (
        <LongList
          label={words.list}
          items={rows}
          chosenId={chosenId}
          onChoose={setChosenId}
          textOf={(row) => words.rowName[row.kind]}
        >
          {(row) => <ComparisonRow row={row} />}
        </LongList>
      )}
      <p className={classes(styles.legend)}>{words.legend}</p>
    </>
  );
}

/** Whose column it is, and the way into the text: to the chosen row where it has a passage there. */
function ColumnHead({ text, passageId }: { readonly text: Text; readonly passageId: string | undefined }) {
  return (
    <div className={classes(styles.column)}>
      <b className={classes(styles.title)}>{text.title}</b>
      <span className={classes(styles.facts)}>
        {words.facts(text.characters, text.sourceFile)}
        {text.editionOf === null ? `　${words.main}` : ''}
      </span>
      <Button
        variant="quiet"
        onPress={() => openPassage({ textId: text.id, ...(passageId === undefined ? {} : { passageId }) })}
      >
        {words.read}
      </Button>
    </div>
  );
}
