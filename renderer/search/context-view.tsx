import { Copy } from 'lucide-react';
import { useState } from 'react';
import { wording } from '../../corpus/wording';
import type { ContextLine, ContextOrder, ContextTable, SearchResult } from '../../electron/contract';
import { call } from '../api';
import { LoadedView } from '../loaded-view';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/empty-state';
import { LongList } from '../ui/long-list';
import { SegmentedControl } from '../ui/segmented-control';
import { showToast } from '../ui/toast';
import styles from './context-view.module.css';
import { focusSearchBox, openPlace, resultsId, type SearchFilter, type SearchState } from './search-store';
import { useContextTable } from './use-view';
import { ViewHead } from './view-head';

const words = wording.window.search;
const orders: readonly ContextOrder[] = ['place', 'left', 'right'];

/** 上下文对照: one line for every place, the words under each other; a line opens its passage. */
export function ContextView({
  result,
  unfiltered,
  filter,
  open,
}: {
  readonly result: SearchResult;
  readonly unfiltered: SearchResult;
  readonly filter: SearchFilter;
  readonly open: SearchState['open'];
}) {
  const [order, setOrder] = useState<ContextOrder>('place');
  const table = useContextTable(result, filter, order);
  return (
    <LoadedView loaded={table}>
      {({ lines, total }) => (
        <>
          <ViewHead
            title={words.contextLines(lines.length, total)}
            result={result}
            unfiltered={unfiltered}
            filter={filter}
          >
            <SegmentedControl
              label={words.order}
              value={order}
              options={orders.map((value) => ({ value, label: words.orders[value] }))}
              onChange={setOrder}
            />
            <Button isDisabled={lines.length === 0} onPress={() => void copyLines(lines)}>
              <Copy aria-hidden />
              {words.copyLines}
            </Button>
          </ViewHead>
          <ContextLines lines={lines} open={open} />
        </>
      )}
    </LoadedView>
  );
}

function ContextLines({ lines, open }: { readonly lines: ContextTable['lines']; readonly open: SearchState['open'] }) {
  if (lines.length === 0) {
    return (
      <EmptyState title={words.viewNone}>
        <p>{words.viewNoneHelp}</p>
      </EmptyState>
    );
  }
  const start = open?.ranges[0]?.[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hands the keyboard back from the list inside it
    <div
      className={classes(styles.lines)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusSearchBox();
      }}
    >
      <LongList
        id={resultsId}
        label={words.contextList}
        items={lines.map((line) => ({ ...line, id: idOf(line.passageId, line.range[0]) }))}
        chosenId={open === null || start === undefined ? null : idOf(open.passageId, start)}
        onChoose={(id) => {
          const line = lines.find(({ passageId, range }) => idOf(passageId, range[0]) === id);
          if (line !== undefined) openPlace({ textId: line.textId, passageId: line.passageId, ranges: [line.range] });
        }}
        textOf={({ left, word, right, textTitle }) => words.contextLineName(left, word, right, textTitle)}
      >
        {(line) => (
          <div className={classes(styles.line)}>
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

function idOf(passageId: string, start: number): string {
  return `${passageId} ${start}`;
}

/** As rows of a table, so that they keep their columns in a spreadsheet. */
async function copyLines(lines: readonly ContextLine[]): Promise<void> {
  const rows = lines.map(({ left, word, right, textTitle }) => [left, word, right, `《${textTitle}》`].join('\t'));
  await call('copyText', rows.join('\n'));
  showToast({ message: words.copiedLines(lines.length) });
}
