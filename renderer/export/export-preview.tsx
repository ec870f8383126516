import { wording } from '../../corpus/wording';
import type { TopicGroup } from '../../electron/contract';
import { byText, byTopic, type Section } from '../sections';
import { ColorDot } from '../ui/color-dots';
import type { Excerpt } from './excerpts';
import styles from './export-preview.module.css';

const words = wording.window.export;

/** As many as show how it will look. */
const shownItems = 8;

/** The first items of the document, on a sheet of paper. */
export function ExportPreview({
  excerpts,
  tree,
  groupBy,
}: {
  readonly excerpts: readonly Excerpt[];
  readonly tree: readonly TopicGroup[];
  readonly groupBy: 'text' | 'topic';
}) {
  const first = excerpts.slice(0, shownItems);
  const sections: readonly Section<Excerpt>[] =
    groupBy === 'text'
      ? byText(first, (excerpt) => ({ id: excerpt.textId, title: excerpt.textTitle }))
      : byTopic(first, (excerpt) => excerpt.topicIds, tree, words.ofNoTopic);
  return (
    <section className={styles.desk} aria-label={words.preview}>
      <div className={styles.sheet}>
        {excerpts.length === 0 && <p className={styles.nothing}>{words.nothing}</p>}
        {sections.map((section) => (
          <section key={section.id}>
            <h4>{section.title}</h4>
            {section.items.map((excerpt) => (
              <ExcerptView key={excerpt.id} excerpt={excerpt} />
            ))}
          </section>
        ))}
        {excerpts.length > shownItems && (
          <p className={styles.more}>{words.previewMore(excerpts.length - shownItems)}</p>
        )}
      </div>
    </section>
  );
}

function ExcerptView({ excerpt }: { readonly excerpt: Excerpt }) {
  return (
    <div className={styles.excerpt}>
      <p className={styles.quote}>{excerpt.quote}</p>
      <p className={styles.citation}>{excerpt.citation}</p>
      {excerpt.note !== '' && (
        <p className={styles.note}>
          {words.note}
          {excerpt.note}
        </p>
      )}
      {(excerpt.color !== null || excerpt.tags.length > 0) && (
        <p className={styles.marks}>
          {excerpt.color !== null && (
            <>
              <ColorDot color={excerpt.color} />
              {wording.annotate.colors[excerpt.color]}
            </>
          )}
          {excerpt.tags.length > 0 && (
            <span>
              {words.tags}
              {excerpt.tags.join('、')}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
