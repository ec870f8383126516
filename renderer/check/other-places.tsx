import { useId, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { CitablePlace, Verdict } from '../../electron/contract';
import { openPassage } from '../app/navigation';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import styles from './check.module.css';
import { decide } from './check-store';

const words = wording.window.check;

/** The further places with the wording of `cited`, folded away until asked for; any of them may be cited instead. */
export function OtherPlaces({ cited }: { readonly cited: Verdict }) {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const { start, best, others } = cited;
  const citeHere = ({ passageId }: CitablePlace) => decide(start, { citedPassageId: passageId }, words.steps.citeHere);
  return (
    <>
      <button
        type="button"
        className={classes(styles.fold)}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {words.others(others.length)}
      </button>
      {isOpen && (
        <ul id={list} className={classes(styles.others)} aria-label={words.othersLabel}>
          {others.map((other) => {
            const { textId, passageId, start: from, end, citation, text } = other;
            return (
              <li key={`${passageId} ${from}`}>
                <span>
                  {citation}
                  {text !== best?.text && ` · ${words.otherMarks}`}
                </span>
                <Button variant="quiet" onPress={() => openPassage({ textId, passageId, ranges: [[from, end]] })}>
                  {words.open}
                </Button>
                {citation !== cited.citation && (
                  <Button variant="quiet" onPress={() => citeHere(other)}>
                    {words.citeHere}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
