import { type RefObject, useRef, useState } from 'react';
import { wording } from '../../corpus/wording';
import type { Annotation, AnnotationColor, Passage } from '../../electron/contract';
import { call } from '../api';
import { chooseLink } from '../links/choose-link';
import { showToast } from '../ui/toast';
import { changeAnnotation, createAnnotation } from './annotation-actions';
import type { ArticleHandle } from './article';
import { focusNote } from './note-field';
import type { SelectedRange } from './selected-ranges';
import { isOn, wordsOf } from './selected-words';
import type { Reading } from './use-reading';

const words = wording.window.reader;

/** What is done to the words in hand: marked, written to, referred from, copied. */
export function useMarking({
  reading,
  article,
  current,
  activeId,
  isOriginal,
  onActivate,
  onMade,
}: {
  readonly reading: Reading;
  readonly article: RefObject<ArticleHandle | null>;
  readonly current: Passage | null;
  readonly activeId: string | null;
  readonly isOriginal: boolean;
  readonly onActivate: (annotationId: string, willWrite: boolean) => void;
  /** Is to have taken the annotation in hand when it returns. */
  readonly onMade: (annotation: Annotation, willWrite: boolean) => void;
}) {
  const [lastColor, setLastColor] = useState<AnnotationColor>('yellow');
  /** The mark that is still on its way to the library. */
  const beingMade = useRef<ReturnType<typeof createAnnotation> | null>(null);

  /** What the tools act on: the selection, else the whole passage in hand. */
  const inHand = (): readonly SelectedRange[] => {
    const selected = article.current?.selected() ?? [];
    if (selected.length > 0) return selected;
    return current === null ? [] : [{ passageId: current.id, start: 0, end: current.text.length }];
  };
  const mark = async (color: AnnotationColor, willWrite = false): Promise<Annotation | null> => {
    const ranges = isOriginal ? [] : inHand();
    const [first, ...further] = ranges;
    if (first === undefined) {
      showToast({ message: isOriginal ? words.originalNoMarks : words.selectFirst });
      return null;
    }
    setLastColor(color);
    document.getSelection()?.removeAllRanges();
    // The tools that were pressed go with the selection.
    if (!willWrite) article.current?.focus();
    const same = reading.annotations.find((annotation) => isOn(annotation, ranges));
    if (same !== undefined) {
      if (same.color !== color && !willWrite) await changeAnnotation(same, { color }, words.steps.color);
      onActivate(same.id, willWrite);
      if (willWrite) focusNote(same.id);
      return same;
    }
    beingMade.current = createAnnotation({ ...first, ...(further.length === 0 ? {} : { further }), color });
    const created = await beingMade.current;
    if (created !== null) onMade(created, willWrite);
    beingMade.current = null;
    return created;
  };
  /** Writes to what is selected, else to the mark that was just made, else goes on with the annotation that is open. */
  const write = async () => {
    const isSelected = (article.current?.selected() ?? []).length > 0;
    const made = isSelected ? null : await beingMade.current;
    const id = made?.id ?? activeId;
    if (isSelected || id === null) {
      await mark(lastColor, true);
      return;
    }
    onActivate(id, true);
    focusNote(id);
  };
  /** From what is selected, else from the mark that was just made, else from the annotation that is open. */
  const refer = async () => {
    const isSelected = (article.current?.selected() ?? []).length > 0;
    const made = isSelected ? null : await beingMade.current;
    const opened = isSelected ? null : (made ?? reading.annotations.find(({ id }) => id === activeId));
    const from =
      opened ?? reading.annotations.find((annotation) => isOn(annotation, inHand())) ?? (await mark(lastColor));
    if (from !== null) chooseLink(from);
  };
  const copy = (isCited: boolean) => {
    const quote = wordsOf(reading, inHand());
    if (quote === '') {
      showToast({ message: words.selectFirst });
      return;
    }
    const [first] = inHand();
    const quotation = {
      textId: reading.text.id,
      quote,
      ...(first === undefined ? {} : { passageId: first.passageId }),
    };
    const copied = isCited ? call('copyQuotations', [quotation]) : call('copyText', quote);
    void copied.then(() => showToast({ message: isCited ? words.copiedCited : words.copiedPlain }));
  };
  return { inHand, highlight: () => void mark(lastColor), mark, write, refer, copy };
}
