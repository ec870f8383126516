import { useEffect, useRef } from 'react';
import { citedWhereChosen } from '../../corpus/study/cited-place';
import { wording } from '../../corpus/wording';
import type { Verdict } from '../../electron/contract';
import { openPassage } from '../app/navigation';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import styles from './check.module.css';
import { choose, decide, useCheckView } from './check-store';
import { undecided } from './corrected-draft';
import { OtherPlaces } from './other-places';

const words = wording.window.check;
const differing = ['altered', 'punctuation'];

/** One verdict; that in hand shows its source, the differing characters and what can be done. */
export function VerdictCard({ verdict, number }: { readonly verdict: Verdict; readonly number: number }) {
  const { chosen, decisions } = useCheckView();
  const card = useRef<HTMLLIElement>(null);
  const isChosen = chosen === verdict.start;
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const decision = decisions[verdict.start] ?? undecided;
  const cited = citedWhereChosen(verdict, decision);
  const notes = [
    verdict.isPhrase && words.phrase,
    verdict.hasOmission && words.omission,
    verdict.turnedBy !== null && words.turnedMark(verdict.turnedBy),
    decision.isReplaced && words.replaced,
    decision.isCited && words.cited,
    decision.isIgnored && words.ignored,
  ].filter((note) => note !== false);
  return (
    <li
      ref={card}
      className={classes(styles.card, isChosen && styles.chosenCard)}
      {...(isChosen ? { 'aria-current': 'true' as const } : {})}
    >
      <button type="button" className={classes(styles.cardHead)} onClick={() => choose(verdict.start)}>
        <b data-status={verdict.status}>{wording.check.statuses[verdict.status]}</b>
        <span>{[words.number(number), ...notes].join(' · ')}</span>
      </button>
      {differing.includes(verdict.status) ? (
        <Differences verdict={verdict} />
      ) : (
        <p className={classes(styles.words)}>{verdict.quote}</p>
      )}
      {isChosen && <Source verdict={cited} />}
      {isChosen && <Actions verdict={cited} />}
    </li>
  );
}

function Differences({ verdict: { edits } }: { readonly verdict: Verdict }) {
  let at = 0;
  return (
    <p className={classes(styles.words)}>
      {edits.map(({ op, text }) => {
        at += text.length;
        if (op === 'equal') return <span key={at}>{text}</span>;
        if (op === 'delete')
          return (
            <ins key={`ins${at}`} title={words.deleted(text)}>
              {text}
            </ins>
          );
        return (
          <del key={`del${at}`} title={words.inserted(text)}>
            {text}
          </del>
        );
      })}
    </p>
  );
}

function Source({ verdict }: { readonly verdict: Verdict }) {
  const { status, best, citation, others, pieces, claimed, turnedBy } = verdict;
  return (
    <div className={classes(styles.source)}>
      {status === 'not-found' && <p>{words.notFound}</p>}
      {status === 'not-found' && best !== null && <p>{words.nearest(best.text)}</p>}
      {claimed !== null && <p>{words.claimed(claimed)}</p>}
      {turnedBy !== null && <p className={classes(styles.warning)}>{words.turned(turnedBy)}</p>}
      {best !== null && <p>{words.source(citation)}</p>}
      {others.length > 0 && <OtherPlaces cited={verdict} />}
      {status === 'spliced' && pieces.length > 0 && (
        <>
          <p>{words.spliced}</p>
          <ul>
            {pieces.map(({ passageId, textId, textTitle, text, start, end }) => (
              <li key={`${passageId}${start}`}>
                “{text}”
                <Button variant="quiet" onPress={() => openPassage({ textId, passageId, ranges: [[start, end]] })}>
                  {`《${textTitle}》`}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Actions({ verdict }: { readonly verdict: Verdict }) {
  const { decisions } = useCheckView();
  const { start, best, wording: exact, status } = verdict;
  const { isReplaced, isCited, isIgnored, citedPassageId } = decisions[start] ?? undecided;
  const mayCite =
    best !== null &&
    (status === 'exact' || status === 'punctuation' || status === 'altered' || status === 'misattributed');
  return (
    <div className={classes(styles.actions)}>
      {exact !== null && !isReplaced && (
        <Button
          variant="primary"
          onPress={() => decide(start, { isReplaced: true, isIgnored: false }, words.steps.replace)}
        >
          {words.replace}
        </Button>
      )}
      {mayCite && !isCited && (
        <Button onPress={() => decide(start, { isCited: true }, words.steps.cite)}>{words.cite}</Button>
      )}
      {best !== null && (
        <Button
          onPress={() =>
            openPassage({ textId: best.textId, passageId: best.passageId, ranges: [[best.start, best.end]] })
          }
        >
          {words.open}
        </Button>
      )}
      {exact !== null && !isReplaced && !isIgnored && (
        <Button variant="quiet" onPress={() => decide(start, { isIgnored: true }, words.steps.ignore)}>
          {words.ignore}
        </Button>
      )}
      {(isReplaced || isCited || isIgnored || citedPassageId !== undefined) && (
        <Button variant="quiet" onPress={() => decide(start, undecided, words.steps.takeBack)}>
          {words.takeBack}
        </Button>
      )}
    </div>
  );
}
