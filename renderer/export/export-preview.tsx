import { wording } from '../../corpus/wording';
import type { TopicGroup } from '../../electron/contract';
import { useColorLabels } from '../annotation-settings';
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
  readonly groupBy: 'text' | 'topic' | 'heading';
}) {
  const first = excerpts.slice(0, shownItems);
  const sections = sectionsOf(first, tree, groupBy);
  return (
    <section className={styles.desk} aria-label={words.preview}>
      <div className={styles.sheet}>
        {excerpts.length === 0 && <p className={styles.nothing}>{words.nothing}</p>}
        {sections.map((section) => (
          <section key={section.id}>
            {section.title !== '' && <h4>{section.title}</h4>}
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

function sectionsOf(
  excerpts: readonly Excerpt[],
  tree: readonly TopicGroup[],
  groupBy: 'text' | 'topic' | 'heading',
): readonly Section<Excerpt>[] {
  switch (groupBy) {
    case 'text':
      return byText(excerpts, (excerpt) => ({ id: excerpt.textId, title: excerpt.textTitle }));
    case 'topic':
      return byTopic(excerpts, (excerpt) => excerpt.topicIds, tree, words.ofNoTopic);
    case 'heading':
      return byText(excerpts, ({ heading = '' }) => ({ id: heading, title: heading }));
  }
}

function ExcerptView({ excerpt }: { readonly excerpt: Excerpt }) {
  const colorLabels = useColorLabels();
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
      {excerpt.links !== undefined && excerpt.links.length > 0 && (
        <p className={styles.note}>
          {wording.export.see}
          {excerpt.links.join('；')}
        </p>
      )}
      {excerpt.hint !== undefined && excerpt.hint !== '' && (
        <p className={styles.note}>
          {wording.export.hint}
          {excerpt.hint}
        </p>
      )}
      {(excerpt.color !== null || excerpt.tags.length > 0) && (
        <p className={styles.marks}>
          {excerpt.color !== null && (
            <>
              <ColorDot color={excerpt.color} />
              {colorLabels[excerpt.color]}
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
