import { Link2, Quote, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { annotatedWords } from '../../corpus/annotate/annotated-words';
import { wording } from '../../corpus/wording';
import type { Annotation, ExcerptSource } from '../../electron/contract';
import { useColorLabels } from '../annotation-settings';
import type { PassageTarget } from '../app/navigation';
import { AnnotationLinks } from '../links/annotation-links';
import { chooseLink } from '../links/choose-link';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { ColorDots } from '../ui/color-dots';
import { Kbd } from '../ui/kbd';
import { changeAnnotation } from './annotation-actions';
import styles from './annotation-card.module.css';
import { deleteAnnotations } from './annotation-group-actions';
import { clockTime } from './clock-time';
import { NoteField } from './note-field';
import { TagField } from './tag-field';
import { TopicField } from './topic-field';
import type { AnnotationChoices } from './use-annotation-choices';

const words = wording.window.reader;

export interface AnnotationCardProps {
  readonly annotation: Annotation;
  readonly choices: AnnotationChoices;
  /** Where the words come from that it refers to, by the ids of its links. */
  readonly linkSources: Readonly<Record<string, ExcerptSource>>;
  readonly isOpen: boolean;
  /** The note takes the keyboard when the card opens. */
  readonly isWriting?: boolean;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onFollow: (target: PassageTarget) => void;
}

/** One annotation: closed, what it says; open, everything about it that can be changed. */
export function AnnotationCard({
  annotation,
  choices,
  linkSources,
  isOpen,
  isWriting = false,
  onOpen,
  onCopy,
  onFollow,
}: AnnotationCardProps) {
  const colorLabels = useColorLabels();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const links = <AnnotationLinks annotation={annotation} sources={linkSources} onFollow={onFollow} />;
  return (
    <article
      ref={card}
      aria-label={words.card(colorLabels[annotation.color], annotation.quote)}
      className={classes(styles.card, styles[annotation.color], isOpen && styles.open)}
    >
      <button type="button" className={classes(styles.quote)} aria-expanded={isOpen} onClick={onOpen}>
        {annotatedWords(annotation)}
      </button>
      {isOpen ? (
        <>
          <AnnotationEditor annotation={annotation} choices={choices} isWriting={isWriting} />
          {links}
          <div className={classes(styles.actions)}>
            <Button variant="quiet" onPress={() => chooseLink(annotation)}>
              <Link2 aria-hidden />
              {wording.window.links.add}
              <Kbd>C</Kbd>
            </Button>
            <Button variant="quiet" onPress={onCopy}>
              <Quote aria-hidden />
              {words.copyCited}
            </Button>
            <Button variant="quiet" onPress={() => void deleteAnnotations([annotation])}>
              <Trash2 aria-hidden />
              {words.remove}
            </Button>
          </div>
        </>
      ) : (
        <>
          <AnnotationSummary annotation={annotation} choices={choices} />
          {links}
        </>
      )}
    </article>
  );
}

function AnnotationSummary({ annotation, choices }: Pick<AnnotationCardProps, 'annotation' | 'choices'>) {
  const colorLabels = useColorLabels();
  const labels = [
    colorLabels[annotation.color],
    ...annotation.tags,
    ...annotation.topicIds.map(choices.topicTitle).filter((title) => title !== ''),
  ];
  return (
    <>
      {annotation.note !== '' && <p className={classes(styles.note)}>{annotation.note}</p>}
      <p className={classes(styles.meta)}>
        <span>{labels.join(' · ')}</span>
        <time dateTime={annotation.updatedAt}>{words.savedAt(clockTime(annotation.updatedAt))}</time>
      </p>
    </>
  );
}

/** Everything about an annotation that can be changed; each change is saved by itself and can be undone. */
export function AnnotationEditor({
  annotation,
  choices,
  isWriting,
}: Pick<AnnotationCardProps, 'annotation' | 'choices'> & { readonly isWriting: boolean }) {
  const colorLabels = useColorLabels();
  return (
    <div className={classes(styles.editor)}>
      <NoteField key={annotation.id} annotation={annotation} isFocused={isWriting} />
      <ColorDots
        label={words.color}
        colorLabels={colorLabels}
        value={annotation.color}
        onChange={(color) => {
          if (color !== annotation.color) void changeAnnotation(annotation, { color }, words.steps.color);
        }}
      />
      <TagField
        tags={annotation.tags}
        onChange={(tags) => void changeAnnotation(annotation, { tags }, words.steps.tags)}
      />
      <TopicField
        topicIds={annotation.topicIds}
        choices={choices}
        onChange={(topicIds) => void changeAnnotation(annotation, { topicIds }, words.steps.topics)}
      />
    </div>
  );
}
