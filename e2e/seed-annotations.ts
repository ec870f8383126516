import type { Page } from 'playwright/test';
import type { Annotation, AnnotationDraft } from '../electron/contract';

/** One annotation a passage, on its first words, text after text; answers with them as they are kept. */
export function seedAnnotations(
  page: Page,
  said: readonly Omit<AnnotationDraft, 'passageId' | 'start' | 'end'>[],
): Promise<readonly Annotation[]> {
  return page.evaluate(async (wanted) => {
    const made: Annotation[] = [];
    for (const { id } of await window.yuanwen.call('texts')) {
      const read = await window.yuanwen.call('readText', id);
      const bodies = read.ok ? read.value.passages.filter(({ kind, text }) => kind === 'body' && text.length > 12) : [];
      for (const { id: passageId } of bodies) {
        const next = wanted[made.length];
        if (next === undefined) return made;
        const result = await window.yuanwen.call('annotate', { passageId, start: 0, end: 10, ...next });
        if (result.ok) made.push(result.value);
      }
    }
    return made;
  }, said);
}

/** All annotations as the library keeps them now, in its order. */
export function keptAnnotations(page: Page): Promise<readonly Annotation[]> {
  return page.evaluate(async () => (await window.yuanwen.call('annotations')).map(({ annotation }) => annotation));
}
