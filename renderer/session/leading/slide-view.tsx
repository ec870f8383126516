import { wording } from '../../../corpus/wording';
import type { Session } from '../../../electron/contract';
import { dayInWords } from '../read-typed';
import styles from './leading.module.css';
import type { Slide } from './slides';

const words = wording.window.session;

/** One screen of 领读. `pixels`: the size of the type. */
export function SlideView({
  slide,
  session,
  pixels,
  hasHint,
}: {
  readonly slide: Slide;
  readonly session: Session;
  readonly pixels: number;
  readonly hasHint: boolean;
}) {
  const style = { fontSize: `${pixels}px` };
  switch (slide.kind) {
    case 'title':
      return (
        <section className={styles.title} style={style}>
          <h1>{session.title}</h1>
          <p>{factsOf(session)}</p>
          <small>{words.leading.help}</small>
        </section>
      );
    case 'question':
      return (
        <section className={styles.slide} style={style}>
          <h2>{words.questions}</h2>
          <p className={styles.words}>{slide.words}</p>
        </section>
      );
    case 'excerpt':
      return (
        <section className={styles.slide} style={style} aria-live="polite">
          <h2>{slide.heading}</h2>
          <blockquote className={styles.words}>{slide.words}</blockquote>
          <p className={styles.source}>
            {slide.citation}
            {slide.part !== '' && <span>{slide.part}</span>}
          </p>
          {hasHint && slide.hint !== '' && (
            <p className={styles.hint}>
              {words.hint}：{slide.hint}
            </p>
          )}
        </section>
      );
  }
}

/** 第一党支部　主题党日　2026年12月5日 星期六 */
function factsOf({ branch, type, date }: Session): string {
  return [branch, type, date === null ? '' : dayInWords(date)].filter((fact) => fact !== '').join('　');
}
