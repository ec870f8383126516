import { Button as AriaButton } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { Evidence, TopicPassage } from '../../electron/contract';
import { classes } from '../ui/classes';
import { HighlightedText } from '../ui/highlighted-text';
import { sliceByRanges } from '../ui/slice-by-ranges';
import { rangesOfWords } from './ranges-of-words';
import styles from './topic-passage-card.module.css';

const words = wording.window.topics;

/** One passage of a topic: where it stands, its words with the evidence marked, and why it is here. */
export function TopicPassageCard({
  entry,
  hasTitle,
  id,
  onOpen,
}: {
  readonly entry: TopicPassage;
  /** Names the text; under a text's own heading that would only repeat it. */
  readonly hasTitle: boolean;
  readonly id: string;
  readonly onOpen: () => void;
}) {
  const { passage, textTitle, evidence } = entry;
  const path = [...(hasTitle ? [`《${textTitle}》`] : []), ...passage.headings].join(' › ');
  return (
    <article id={id} className={styles.card}>
      <AriaButton className={classes(styles.open)} aria-label={words.open(textTitle)} onPress={onOpen}>
        <span className={styles.path}>{path === '' ? words.opening : path}</span>
        <span className={styles.read} aria-hidden>
          {words.read}
        </span>
      </AriaButton>
      {/* The button says the same to the keyboard and to a screen reader; this only enlarges it for the mouse. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <p
        className={styles.text}
        onClick={() => {
          if (document.getSelection()?.isCollapsed !== false) onOpen();
        }}
      >
        <HighlightedText text={passage.text} ranges={evidence.flatMap((reason) => reason.ranges)} />
      </p>
      {evidence.length > 0 && (
        <p className={styles.why}>
          {words.why}
          {evidence.map((reason) => (
            <Reason key={reason.reason} evidence={reason} />
          ))}
        </p>
      )}
    </article>
  );
}

function Reason({ evidence }: { readonly evidence: Evidence }) {
  const slices = sliceByRanges(evidence.reason, rangesOfWords(evidence.reason, evidence.words));
  return (
    <span>
      {slices.map((slice) =>
        slice.isMarked ? <b key={slice.start}>{slice.text}</b> : <span key={slice.start}>{slice.text}</span>,
      )}
    </span>
  );
}
