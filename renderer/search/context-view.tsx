import { Check } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { ContextLine, ContextOrder, ContextTable } from '../../electron/contract';
import { LoadedView } from '../loaded-view';
import { Checkbox } from '../ui/checkbox';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import { LongList } from '../ui/long-list';
import { SegmentedControl } from '../ui/segmented-control';
import { type Marks, useMarks } from '../use-marks';
import styles from './context-view.module.css';
import { CopyLines } from './copy-lines';
import { focusSearchBox, openPlace, resultsId, type SearchState } from './search-store';
import { useContextTable } from './use-view';
import { ViewHead } from './view-head';

const words = wording.window.search;
const orders: readonly ContextOrder[] = ['place', 'left', 'right'];

type Shown = Omit<Parameters<typeof ViewHead>[0], 'title' | 'children'>;

/** 上下文对照: one line for every place, the words under each other; a line opens its passage. */
export function ContextView({ open, ...shown }: Shown & { readonly open: SearchState['open'] }) {
  const [order, setOrder] = useState<ContextOrder>('place');
  const table = useContextTable(shown.result, shown.filter, order);
  return (
    <LoadedView loaded={table}>
      {(lines) => <ContextTableView table={lines} order={order} onOrder={setOrder} open={open} shown={shown} />}
    </LoadedView>
  );
}

interface Line extends ContextLine {
  readonly id: string;
}

function ContextTableView({
  table: { lines, total },
  order,
  onOrder,
  open,
  shown,
}: {
  readonly table: ContextTable;
  readonly order: ContextOrder;
  readonly onOrder: (order: ContextOrder) => void;
  readonly open: SearchState['open'];
  readonly shown: Shown;
}) {
  const rows: readonly Line[] = lines.map((line) => ({ ...line, id: idOf(line.passageId, line.range[0]) }));
  const marks = useMarks(rows.map(({ id }) => id));
  const chosen = rows.filter(({ id }) => marks.ids.has(id));
  return (
    <>
      <ViewHead title={words.contextLines(lines.length, total)} {...shown}>
        <SegmentedControl
          label={words.order}
          value={order}
          options={orders.map((value) => ({ value, label: words.orders[value] }))}
          onChange={onOrder}
        />
        <Checkbox
          isDisabled={rows.length === 0}
          isSelected={rows.length > 0 && chosen.length === rows.length}
          isIndeterminate={chosen.length > 0 && chosen.length < rows.length}
          onChange={(isSelected) => (isSelected ? marks.all() : marks.none())}
        >
          {words.chooseAll}
        </Checkbox>
        <CopyLines lines={chosen.length > 0 ? chosen : rows} isChosen={chosen.length > 0} />
      </ViewHead>
      {rows.length === 0 ? (
        <EmptyState title={words.viewNone}>
          <p>{words.viewNoneHelp}</p>
        </EmptyState>
      ) : (
        <Lines lines={rows} open={open} marks={marks} />
      )}
    </>
  );
}

function Lines({
  lines,
  open,
  marks,
}: {
  readonly lines: readonly Line[];
  readonly open: SearchState['open'];
  readonly marks: Marks;
}) {
  const start = open?.ranges[0]?.[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only takes the keys of the list inside it
    <div
      className={classes(styles.lines)}
      // Before the list, for which a blank would mean to open the line.
      onKeyDownCapture={(event) => {
        const id = event.key === ' ' ? keyOfFocused() : undefined;
        if (id === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        marks.toggle(id, event.shiftKey);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusSearchBox();
      }}
    >
      <p className={classes(styles.help)}>{words.chooseHelp}</p>
      <LongList
        id={resultsId}
        label={words.contextList}
        items={lines}
        chosenId={open === null || start === undefined ? null : idOf(open.passageId, start)}
        onChoose={(id) => {
          const line = lines.find((one) => one.id === id);
          if (line !== undefined) openPlace({ textId: line.textId, passageId: line.passageId, ranges: [line.range] });
        }}
        textOf={({ id, left, word, right, textTitle }) =>
          words.contextLineName(left, word, right, textTitle, marks.ids.has(id))
        }
      >
        {(line) => (
          <div className={classes(styles.line, marks.ids.has(line.id) && styles.marked)}>
            <MarkBox isMarked={marks.ids.has(line.id)} onToggle={(isRange) => marks.toggle(line.id, isRange)} />
            <span className={classes(styles.left)}>
              <span>{line.left}</span>
            </span>
            <span className={classes(styles.right)}>
              <mark>{line.word}</mark>
              {line.right}
            </span>
            <span className={classes(styles.text)}>{line.textTitle}</span>
          </div>
        )}
      </LongList>
    </div>
  );
}

/** For the mouse; with the keyboard it is the blank. The line around it, which opens at a press, hears nothing of it. */
function MarkBox({
  isMarked,
  onToggle,
}: {
  readonly isMarked: boolean;
  readonly onToggle: (isRange: boolean) => void;
}) {
  const keep = (event: React.SyntheticEvent) => event.stopPropagation();
  return (
    <span
      aria-hidden
      className={classes(styles.markBox)}
      onPointerDown={keep}
      onMouseDown={keep}
      onPointerUp={keep}
      onClick={(event) => {
        event.stopPropagation();
        onToggle(event.shiftKey);
      }}
    >
      <span className={classes(styles.box)}>{isMarked && <Check />}</span>
    </span>
  );
}

/** The line that the keyboard is on; undefined where it is on none. */
function keyOfFocused(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
}

function idOf(passageId: string, start: number): string {
  return `${passageId} ${start}`;
}
