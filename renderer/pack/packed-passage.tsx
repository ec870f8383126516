import { BookX } from 'lucide-react';
import { wording } from '../../corpus/wording';
import type { Excerpt } from '../../electron/contract';
import { HighlightedText } from '../ui/highlighted-text';
import styles from './pack.module.css';

const words = wording.window.pack.packed;

/** That the library lacks the text of an excerpt, and all of its passage, as a 学习包 brought it. */
export function PackedPassage({
  text,
  excerpt: { start, end, quote },
}: {
  readonly text: string;
  readonly excerpt: Pick<Excerpt, 'start' | 'end' | 'quote'>;
}) {
  const isThere = text.slice(start, end) === quote;
  return (
    <details className={styles.packed}>
      <summary>
        <span className={styles.missing}>
          <BookX aria-hidden />
          {words.missing}
        </span>
        {words.show}
      </summary>
      <p>
        <HighlightedText text={text} ranges={isThere ? [[start, end]] : []} />
      </p>
    </details>
  );
}
