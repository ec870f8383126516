import { BookOpenText, Check, Copy, Link2, Pencil, Trash2 } from 'lucide-react';
import { annotatedWords, excerptsFrom } from '../../corpus/annotate/annotated-words';
import { wording } from '../../corpus/wording';
import type { AnnotationEntry } from '../../electron/contract';
import { useColorLabels } from '../annotation-settings';
import { openPassage, type PassageTarget } from '../app/navigation';
import { gather } from '../collections/gather';
import { GatherButton } from '../collections/gather-button';
import { AnnotationLinks } from '../links/annotation-links';
import { chooseLink } from '../links/choose-link';
import { targetOfAnchor } from '../links/target-of-anchor';
import { AnnotationEditor } from '../reader/annotation-card';
import { deleteAnnotations } from '../reader/annotation-group-actions';
import type { AnnotationChoices } from '../reader/use-annotation-choices';
import { itemIdOf } from '../return-to-item';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Chip } from '../ui/chip';
import { classes } from '../ui/classes';
import { ColorDot } from '../ui/color-dots';
import styles from './annotation-item.module.css';
import { copyWithCitation } from './copy-with-citation';
import { rowAttribute } from './use-choosing-keys';

const words = wording.window.annotations;

/** How an annotation is chosen together with others. */
interface ItemChoosing {
  /** Tells it from where else in the list the annotation stands. */
  readonly row: string;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** One annotation in a list: its words, what was written to them, where they stand, and what can be done. */
export function AnnotationItem({
  entry,
  choices,
  hasTitle,
  isEditing,
  onEdit,
  choosing,
  onOpen,
}: {
  readonly entry: AnnotationEntry;
  readonly choices: AnnotationChoices;
  /** Names the text; under a text's own heading that would only repeat it. */
  readonly hasTitle: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  /** Absent: the list has nothing to do with several at once. */
  readonly choosing?: ItemChoosing;
  readonly onOpen: () => void;
}) {
  const { annotation, textTitle, headings } = entry;
  const colorLabels = useColorLabels();
  const isFound = annotation.placement !== 'unplaced';
  const copy = () => void copyWithCitation([entry]);
  const topics = annotation.topicIds.filter((id) => choices.topicTitle(id) !== '');
  return (
    <article
      id={itemIdOf(targetOf(entry))}
      className={classes(styles.item, styles[annotation.color], choosing?.isChosen === true && styles.selected)}
      {...(choosing === undefined ? {} : { [rowAttribute]: choosing.row })}
    >
      {choosing !== undefined && (
        <Checkbox isSelected={choosing.isChosen} onChange={choosing.onToggle} label={words.select(annotation.quote)} />
      )}
      <div className={styles.content}>
        <blockquote className={styles.quote}>{annotatedWords(annotation)}</blockquote>
        {isEditing ? (
          <AnnotationEditor annotation={annotation} choices={choices} isWriting />
        ) : (
          <>
            {annotation.note !== '' && <p className={styles.note}>{annotation.note}</p>}
            <p className={styles.marks}>
              <span className={styles.label}>
                <ColorDot color={annotation.color} />
                {colorLabels[annotation.color]}
              </span>
              {annotation.tags.map((tag) => (
                <Chip key={tag}>{tag}</Chip>
              ))}
              {topics.map((topic) => (
                <Chip key={topic} tone="red">
                  {choices.topicTitle(topic)}
                </Chip>
              ))}
            </p>
          </>
        )}
        <AnnotationLinks annotation={annotation} sources={entry.linkSources} onFollow={openPassage} />
        <p className={styles.place}>
          {[...(hasTitle ? [nameOf(textTitle)] : []), ...headings].join(' › ')}
          {annotation.placement === 'moved' && <em>{words.moved}</em>}
        </p>
        <div className={styles.actions}>
          {isFound && (
            <Button variant="quiet" onPress={onOpen}>
              <BookOpenText aria-hidden />
              {words.read}
            </Button>
          )}
          {isFound && (
            <Button variant="quiet" onPress={copy}>
              <Copy aria-hidden />
              {words.copy}
            </Button>
          )}
          {isFound && <GatherButton onPress={() => void gather(excerptsFrom(entry))} />}
          <Button variant="quiet" onPress={() => chooseLink(annotation)}>
            <Link2 aria-hidden />
            {wording.window.links.add}
          </Button>
          <Button variant={isEditing ? 'plain' : 'quiet'} onPress={() => onEdit(!isEditing)}>
            {isEditing ? <Check aria-hidden /> : <Pencil aria-hidden />}
            {isEditing ? words.doneEditing : words.edit}
          </Button>
          <Button variant="quiet" onPress={() => void deleteAnnotations([annotation])}>
            <Trash2 aria-hidden />
            {words.remove}
          </Button>
        </div>
      </div>
    </article>
  );
}

/** What stands for a text that is not here is no title. */
function nameOf(textTitle: string): string {
  return textTitle === wording.library.textGone ? textTitle : `《${textTitle}》`;
}

/** What is read when an annotation is opened. */
export function targetOf({ annotation }: AnnotationEntry): PassageTarget {
  return targetOfAnchor(annotation);
}
