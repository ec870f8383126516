import { useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { TidyingDecision, TidyingRecord } from '../../electron/contract';
import { openPassage } from '../app/navigation';
import { passageAttribute } from '../reader/selected-ranges';
import { useSelection } from '../reader/use-selection';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { CorrectionForm } from './correction-form';
import { decide, takeBack } from './decide';
import type { TidyingRow } from './rows-of-record';
import { SourcePieces } from './source-pieces';
import styles from './tidying.module.css';
import { changesOfRow, type RowChange } from './undoing';

const words = wording.window.tidying;
const shownPieces = 6;

/** Below the list: what was done in the chosen row and how to take it back, and its source to mark characters in. */
export function RowTools({ record, row }: { readonly record: TidyingRecord; readonly row: TidyingRow }) {
  const source = useRef<HTMLDivElement>(null);
  const selection = useSelection(source);
  const [correcting, setCorrecting] = useState<Pick<TidyingDecision, 'start' | 'end'> | null>(null);
  const { text } = record;
  const first = selection?.ranges[0];
  const selected = first === undefined ? null : { start: first.start, end: selection?.ranges.at(-1)?.end ?? first.end };
  const charactersOf = ({ start, end }: Pick<TidyingDecision, 'start' | 'end'>) =>
    record.source.slice(start - record.start, end - record.start);
  const act = (kind: TidyingDecision['kind'], start: number, end: number, to = '', reason = '') =>
    void decide(text.id, [{ kind, start, end, to, reason }]);
  const { previousEnd, passage } = row;
  return (
    <section className={classes(styles.panel)} aria-label={words.panel}>
      <div className={classes(styles.hand)}>
        <p className={classes(styles.hint)}>{words.markHint}</p>
        <div ref={source} className={classes(styles.marking)}>
          <p {...{ [passageAttribute]: row.id }} className={classes(styles.source)}>
            <SourcePieces pieces={row.pieces} />
          </p>
        </div>
        {correcting === null ? (
          <div className={classes(styles.actions)}>
            <Button
              isDisabled={selected === null}
              onPress={() => selected !== null && act('remove', selected.start, selected.end)}
            >
              {words.remove}
            </Button>
            <Button isDisabled={selected === null} onPress={() => setCorrecting(selected)}>
              {words.correct}
            </Button>
            <Button
              isDisabled={selected === null || selected.start === row.start}
              onPress={() => selected !== null && act('split', selected.start, selected.start)}
            >
              {words.split}
            </Button>
            <Button
              isDisabled={previousEnd === null || passage === null}
              onPress={() => previousEnd !== null && act('join', previousEnd, row.start)}
            >
              {words.join}
            </Button>
            {passage !== null && (
              <Button variant="quiet" onPress={() => openPassage({ textId: text.id, passageId: passage.id })}>
                {words.read}
              </Button>
            )}
          </div>
        ) : (
          <CorrectionForm
            characters={charactersOf(correcting)}
            onClose={() => setCorrecting(null)}
            onDone={(to, reason) => {
              act('correct', correcting.start, correcting.end, to, reason);
              setCorrecting(null);
            }}
          />
        )}
      </div>
      <ul className={classes(styles.changes)} aria-label={words.changes}>
        {changesOfRow(row).map((change) => (
          <ChangeLine key={change.reason} change={change} onKeep={() => void decide(text.id, change.undoing)} />
        ))}
        {row.decisions.map(({ number, decision }) => (
          <li key={number}>
            <span>{words.decision(words.kinds[decision.kind], charactersOf(decision).trim(), decision.to)}</span>
            <Button onPress={() => void takeBack(text.id, [number])}>{words.takeBack}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeLine({ change, onKeep }: { readonly change: RowChange; readonly onKeep: () => void }) {
  const { reason, pieces, undoing } = change;
  const shown = pieces.map(({ text }) => text.trim()).filter((text) => /[\p{L}\p{N}]/u.test(text));
  return (
    <li>
      <span>
        {words.change(reason, pieces.length)}
        {shown.length > 0 && <q className={classes(styles.piece)}>{shown.slice(0, shownPieces).join('　')}</q>}
      </span>
      {undoing.length > 0 && (
        <Button onPress={onKeep}>{undoing[0]?.kind === 'split' ? words.splitAgain : words.keep}</Button>
      )}
    </li>
  );
}
