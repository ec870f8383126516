import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { annotatedWords } from '../../corpus/annotate/annotated-words';
import { wording } from '../../corpus/wording';
import type { PassageTarget } from '../app/navigation';
import styles from './links.module.css';
import { targetOfAnchor } from './target-of-anchor';
import type { IncomingLink } from './use-links';

const words = wording.window.links;

/** The annotations that refer to the passage in hand; a click goes to where they stand. */
export function IncomingLinks({
  links,
  onFollow,
}: {
  /** Not empty. */
  readonly links: readonly IncomingLink[];
  readonly onFollow: (target: PassageTarget) => void;
}) {
  const whole = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: those of another passage come into sight
  useEffect(() => whole.current?.scrollIntoView({ block: 'nearest' }), [links]);
  return (
    <section ref={whole} className={styles.incoming} aria-label={words.incoming}>
      <h3>{words.incoming}</h3>
      <ul className={styles.links}>
        {links.map(({ entry: { annotation, textTitle }, link }) => (
          <li key={link.id}>
            <button
              type="button"
              className={styles.end}
              disabled={annotation.placement === 'unplaced'}
              onClick={() => onFollow(targetOfAnchor(annotation))}
            >
              <ArrowLeft aria-hidden />
              <b>{words.incomingFrom(textTitle)}</b>
              <span className={styles.quote}>{annotatedWords(annotation)}</span>
              {annotation.note !== '' && <span className={styles.note}>{annotation.note}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
