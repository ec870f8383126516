import { X } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { wording } from '../../corpus/wording';
import type { Evidence, TopicGroup, TopicPassage } from '../../electron/contract';
import { gather, useGatherOffer } from '../collections/gather';
import { GatherButton } from '../collections/gather-button';
import { TopicMenu } from '../topic-menu';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { HighlightedText } from '../ui/highlighted-text';
import { sliceByRanges } from '../ui/slice-by-ranges';
import { AlsoIn } from './also-in';
import { chooseTopics, decideTopics } from './decide-topics';
import { rangesOfWords } from './ranges-of-words';
import styles from './topic-passage-card.module.css';

const words = wording.window.topics;

/** One passage of a topic: where it stands, its words with the evidence marked, and why it is here. */
export function TopicPassageCard({
  entry,
  topicId,
  groups,
  hasTitle,
  id,
  onOpen,
}: {
  readonly entry: TopicPassage;
  readonly topicId: string;
  /** All topics, to put it into others. */
  readonly groups: readonly TopicGroup[];
  /** Names the text; under a text's own heading that would only repeat it. */
  readonly hasTitle: boolean;
  readonly id: string;
  readonly onOpen: () => void;
}) {
  const { passage, textTitle, evidence } = entry;
  const takeOut = () => void decideTopics([{ passageId: passage.id, topicId, decision: 'out' }], words.decided.out);
  const card = useRef<HTMLElement>(null);
  useGatherOffer(() => (card.current?.contains(document.activeElement) ? [{ passageId: passage.id }] : []));
  const path = [...(hasTitle ? [`《${textTitle}》`] : []), ...passage.headings].join(' › ');
  return (
    <article
      ref={card}
      id={id}
      className={styles.card}
      onKeyDown={(event) => {
        if (event.key !== 'Delete') return;
        event.preventDefault();
        takeOut();
      }}
    >
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
      <Reasons evidence={evidence} />
      <AlsoIn entry={entry} topicId={topicId} groups={groups} />
      <footer className={styles.actions}>
        <Button variant="quiet" onPress={takeOut}>
          <X aria-hidden />
          {words.notHere}
        </Button>
        <GatherButton onPress={() => void gather([{ passageId: passage.id }])} />
        <TopicMenu
          groups={groups}
          topicIds={entry.topicIds}
          onChange={(chosen) => chooseTopics(passage.id, entry.topicIds, chosen)}
        >
          {words.putIntoOthers}
        </TopicMenu>
      </footer>
    </article>
  );
}

/** Why a passage is in a topic, or out of it. */
export function Reasons({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <p className={styles.why}>
      {words.why}
      {evidence.map((reason) => (
        <Reason key={reason.reason} evidence={reason} />
      ))}
    </p>
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
