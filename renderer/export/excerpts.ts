import { annotatedWords } from '../../corpus/annotate/annotated-words';
import type { AnnotationColor } from '../../electron/contract';
import { call } from '../api';
import { expectValue } from '../loaded-view';
import type { Selection } from './export-store';

/** One item of an export, as the preview shows it. */
export interface Excerpt {
  readonly id: string;
  readonly textId: string;
  readonly textTitle: string;
  /** Of a collection, the heading that it stands under. */
  readonly heading?: string;
  /** 学习提示 */
  readonly hint?: string;
  readonly topicIds: readonly string[];
  readonly quote: string;
  readonly citation: string;
  /** Null for what is not an annotation. */
  readonly color: AnnotationColor | null;
  readonly note: string;
  /** 参见: how what it refers to is cited. */
  readonly links?: readonly string[];
  readonly tags: readonly string[];
}

/** What is exported, in the order of the library, and what it is called: a query or a topic's title. */
export interface Excerpts {
  readonly name: string;
  readonly items: readonly Excerpt[];
}

export async function loadExcerpts(selection: Selection): Promise<Excerpts> {
  switch (selection.kind) {
    case 'annotations': {
      const entries = await call('annotations', selection.filter);
      return {
        name: '',
        items: entries.map(
          ({ annotation: { links = [], ...annotation }, textTitle, citation, topicIds, linkSources }) => ({
            ...annotation,
            links: links.map(({ id }) => linkSources[id]?.citation ?? ''),
            quote: annotatedWords(annotation),
            textTitle,
            citation,
            topicIds,
          }),
        ),
      };
    }
    case 'search': {
      const { hits } = await call('search', { query: selection.query, limit: Number.MAX_SAFE_INTEGER });
      return {
        name: selection.query,
        items: hits.map((hit) => ({ ...plain(hit.passage, hit.textTitle, hit.citation), topicIds: hit.topicIds })),
      };
    }
    case 'session': {
      const [session, sources] = await Promise.all([
        call('session', selection.sessionId).then(expectValue),
        call('sessionSources', selection.sessionId),
      ]);
      return {
        name: session.title,
        items: session.entries.flatMap((entry) => {
          if (entry.kind === 'heading') return [];
          const { id, textId, quote, note } = entry.excerpt;
          const { textTitle = '', citation = '' } = sources[id] ?? {};
          return [{ id, textId, textTitle, quote, citation, color: null, note, tags: [], topicIds: [] }];
        }),
      };
    }
    case 'topic': {
      const page = expectValue(await call('topic', selection.topicId));
      return {
        name: page.topic.title,
        items: [
          ...page.definition.map((passage) => plain(passage, page.definitionTitle, `《${page.definitionTitle}》`)),
          ...page.passages.map((entry) => plain(entry.passage, entry.textTitle, entry.citation)),
        ].map((excerpt) => ({ ...excerpt, topicIds: [selection.topicId] })),
      };
    }
    case 'check':
      return { name: selection.draft.name, items: [] };
    case 'collection': {
      const { collection, sources } = expectValue(await call('collection', selection.collectionId));
      let heading = '';
      const items = collection.entries.flatMap((entry): readonly Excerpt[] => {
        if (entry.kind === 'heading') {
          heading = entry.title;
          return [];
        }
        const { id, textId, quote, note, hint } = entry.excerpt;
        const { textTitle = '', citation = '' } = sources[id] ?? {};
        return [{ id, textId, quote, note, hint, textTitle, citation, heading, topicIds: [], color: null, tags: [] }];
      });
      return { name: collection.title, items };
    }
  }
}

function plain(
  passage: { readonly id: string; readonly textId: string; readonly text: string },
  textTitle: string,
  citation: string,
) {
  const { id, textId, text: quote } = passage;
  return { id, textId, textTitle, quote, citation, color: null, note: '', tags: [] };
}
