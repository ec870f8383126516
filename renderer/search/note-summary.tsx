import { annotatedWords } from '../../corpus/annotate/annotated-words';
import type { Annotation, AnnotationEntry } from '../../electron/contract';
import { useColorLabels } from '../annotation-settings';
import { Chip } from '../ui/chip';
import { classes } from '../ui/classes';
import { ColorDot } from '../ui/color-dots';
import styles from './note-summary.module.css';

/** One of the person's own annotations among the results: the words that were marked, the note, where they stand. */
export function NoteSummary({ entry }: { readonly entry: AnnotationEntry }) {
  const { annotation, textTitle, headings } = entry;
  return (
    <>
      <p className={classes(styles.quote)}>
        <mark className={classes(styles[annotation.color])}>{annotatedWords(annotation)}</mark>
      </p>
      <NoteLine annotation={annotation} />
      <p className={classes(styles.place)}>{[`《${textTitle}》`, ...headings].join(' › ')}</p>
    </>
  );
}

/** What the person wrote to some words, in one block; nothing where it is only a mark. */
export function NoteLine({ annotation: { color, note, tags } }: { readonly annotation: Annotation }) {
  const colorLabels = useColorLabels();
  if (note === '' && tags.length === 0) return null;
  return (
    <p className={classes(styles.note)}>
      <ColorDot color={color} />
      <span className={classes(styles.words)}>{note === '' ? colorLabels[color] : note}</span>
      {tags.map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
    </p>
  );
}
