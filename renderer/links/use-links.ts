import { useCallback } from 'react';
import type { AnnotationEntry, ExcerptSource, Link } from '../../electron/contract';
import { useOfAnnotations } from '../annotations/use-of-annotations';
import { call } from '../api';
import { groupBy } from '../group-by';
import type { Reading } from '../reader/use-reading';

/** An annotation, somewhere, that refers to words of the text that is read. */
export interface IncomingLink {
  readonly entry: AnnotationEntry;
  readonly link: Link;
}

/** What a text has to do with 参见. */
export interface TextLinks {
  /** Where the words come from that its annotations refer to, by the ids of their links. */
  readonly sources: Readonly<Record<string, ExcerptSource>>;
  /** By the passage to which they lead. */
  readonly incoming: ReadonlyMap<string, readonly IncomingLink[]>;
}

const none: TextLinks = { sources: {}, incoming: new Map() };

/** The links out of a text and into it, as they are now. */
export function useLinks({ text, annotations }: Reading): TextLinks {
  const textId = text.id;
  const referring = annotations.flatMap(({ id, links = [] }) => (links.length === 0 ? [] : [id])).join('\n');
  const load = useCallback(async (): Promise<TextLinks> => {
    const [own, others] = await Promise.all([
      referring === '' ? [] : call('annotations', { ids: referring.split('\n') }),
      call('annotations', { linksTo: textId }),
    ]);
    return {
      sources: Object.assign({}, ...own.map(({ linkSources }) => linkSources)),
      incoming: incomingOf(others, textId),
    };
  }, [textId, referring]);
  const loaded = useOfAnnotations(load);
  return loaded.state === 'ready' ? loaded.value : none;
}

function incomingOf(entries: readonly AnnotationEntry[], textId: string): ReadonlyMap<string, readonly IncomingLink[]> {
  const placed = entries.flatMap((entry) =>
    (entry.annotation.links ?? [])
      .filter((link) => link.textId === textId && link.placement !== 'unplaced')
      .map((link) => ({ entry, link })),
  );
  return groupBy(placed, ({ link }) => link.passageId);
}
