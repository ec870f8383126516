import { useEffect, useRef } from 'react';
import { wording } from '../../corpus/wording';
import type { CheckedDraft, Verdict } from '../../electron/contract';
import { classes } from '../ui/classes';
import styles from './check.module.css';
import { choose, useCheckView } from './check-store';
import { undecided } from './corrected-draft';

const words = wording.window.check;

/** The draft, its quotations marked by their verdicts; what was decided shows in place. */
export function DraftText({ draft: { text, verdicts } }: { readonly draft: CheckedDraft }) {
  return (
    <section className={classes(styles.draft)} aria-label={words.draftLabel}>
      <div className={classes(styles.page)}>
        {verdicts.map((verdict, index) => (
          <span key={verdict.start}>
            {text.slice(verdicts[index - 1]?.end ?? 0, verdict.start)}
            <Quoted verdict={verdict} text={text} number={index + 1} />
          </span>
        ))}
        {text.slice(verdicts.at(-1)?.end ?? 0)}
      </div>
    </section>
  );
}

function Quoted({
  verdict,
  text,
  number,
}: {
  readonly verdict: Verdict;
  readonly text: string;
  readonly number: number;
}) {
  const { chosen, decisions } = useCheckView();
  const mark = useRef<HTMLElement>(null);
  const isChosen = chosen === verdict.start;
  useEffect(() => {
    if (isChosen) mark.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { isReplaced, isIgnored } = decisions[verdict.start] ?? undecided;
  const own = text.slice(verdict.start, verdict.end);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the same quotations for the keyboard
    <mark
      ref={mark}
      data-status={isReplaced ? 'exact' : isIgnored ? 'ignored' : verdict.status}
      data-turned={verdict.turnedBy !== null && !isIgnored}
      className={classes(styles.quoted, isChosen && styles.chosenMark)}
      onClick={() => choose(verdict.start)}
    >
      {isReplaced ? (verdict.wording ?? own) : own}
      <sup>{number}</sup>
    </mark>
  );
}
