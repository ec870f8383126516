import { Copy, Highlighter, X } from 'lucide-react';
import { useRef } from 'react';
import { wording } from '../../corpus/wording';
import type { Annotation, Passage } from '../../electron/contract';
import { quotationOf } from '../annotations/copy-with-citation';
import { call } from '../api';
import type { PassageTarget } from '../app/navigation';
import { IncomingLinks } from '../links/incoming-links';
import type { TextLinks } from '../links/use-links';
import { Button, IconButton } from '../ui/button';
import { classes } from '../ui/classes';
import { PaneHead } from '../ui/panes';
import { showToast } from '../ui/toast';
import { useFocusKept } from '../ui/use-focus-kept';
import { AnnotationCard } from './annotation-card';
import { focusArticle } from './article';
import styles from './margin.module.css';
import { PassageTopics } from './passage-topics';
import { useAnnotationChoices } from './use-annotation-choices';
import type { Reading } from './use-reading';

const words = wording.window.reader;

/** Beside the text: its annotations, the topics of the passage in hand, and how the text is cited. */
export function Margin({
  reading,
  current,
  activeId,
  isWriting,
  isChoosingTopic,
  onChoosingTopic,
  onActivate,
  onGo,
  links,
  onFollow,
  onClose,
}: {
  readonly reading: Reading;
  readonly current: Passage | null;
  readonly activeId: string | null;
  readonly isWriting: boolean;
  /** The list of topics for the passage in hand is open. */
  readonly isChoosingTopic: boolean;
  readonly onChoosingTopic: (isChoosing: boolean) => void;
  readonly onActivate: (annotationId: string | null) => void;
  readonly onGo: (annotation: Annotation) => void;
  readonly links: TextLinks;
  readonly onFollow: (target: PassageTarget) => void;
  /** Where the margin lies over the text. */
  readonly onClose?: () => void;
}) {
  const whole = useRef<HTMLElement>(null);
  useFocusKept(whole);
  const choices = useAnnotationChoices();
  const incoming = links.incoming.get(current?.id ?? '');
  return (
    <aside
      ref={whole}
      className={classes(styles.margin)}
      aria-label={words.margin}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onClose === undefined) focusArticle();
      }}
    >
      <PaneHead title={words.margin} detail={reading.annotations.length}>
        {onClose !== undefined && (
          <IconButton label={wording.window.app.close} keys="Esc" icon={<X aria-hidden />} onPress={onClose} />
        )}
      </PaneHead>
      <div className={classes(styles.scroll)}>
        {incoming !== undefined && <IncomingLinks links={incoming} onFollow={onFollow} />}
        {reading.annotations.length === 0 && (
          <div className={classes(styles.none)}>
            <Highlighter aria-hidden />
            <p>{words.noAnnotations}</p>
            <p>{words.noAnnotationsHelp}</p>
          </div>
        )}
        {reading.annotations.map((annotation) => (
          <AnnotationCard
            key={annotation.id}
            annotation={annotation}
            choices={choices}
            linkSources={links.sources}
            isOpen={annotation.id === activeId}
            isWriting={isWriting && annotation.id === activeId}
            onOpen={() => {
              if (annotation.id === activeId) onActivate(null);
              else {
                onActivate(annotation.id);
                onGo(annotation);
              }
            }}
            onCopy={() => void copyQuotation(annotation)}
            onFollow={onFollow}
          />
        ))}
        {current?.kind === 'body' && choices.groups.length > 0 && (
          <PassageTopics
            passage={current}
            reading={reading}
            choices={choices}
            isChoosing={isChoosingTopic}
            onChoosing={onChoosingTopic}
          />
        )}
        <section className={classes(styles.section)}>
          <h3>{words.citation}</h3>
          <p className={classes(styles.citation)}>{words.citationSample(reading.citation)}</p>
          <Button onPress={() => void copyCitation(reading.citation)}>
            <Copy aria-hidden />
            {words.copyCitation}
          </Button>
        </section>
      </div>
    </aside>
  );
}

async function copyQuotation(annotation: Annotation): Promise<void> {
  await call('copyQuotations', [quotationOf(annotation)]);
  showToast({ message: words.copiedCited });
}

async function copyCitation(citation: string): Promise<void> {
  await call('copyText', citation);
  showToast({ message: words.copiedCitation });
}
