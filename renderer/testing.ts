import type { Annotation, AnnotationEntry, Passage, Text } from '../electron/contract';

/** For tests: a text, passage or annotation entry of which only the given fields matter. */
export function testText(fields: Partial<Text>): Text {
  return {
    id: 't1',
    title: '文献',
    sourceFile: 'a.txt',
    sourceTitle: '文献',
    order: 0,
    isGuideline: false,
    characters: 100,
    passageCount: 1,
    editionOf: null,
    warnings: [],
    metadata: [],
    ...fields,
  };
}

export function testPassage(fields: Partial<Passage>): Passage {
  const text = fields.text ?? fields.original ?? '段落';
  return {
    id: 'p1',
    textId: 't1',
    order: 0,
    headings: [],
    kind: 'body',
    role: 'paragraph',
    level: 0,
    original: text,
    text,
    corrections: [],
    source: { file: 'a.txt', spans: [[0, text.length]] },
    runInHeading: null,
    isOurCut: false,
    ...fields,
  };
}

export function testEntry(fields: Partial<Annotation>, textTitle = '文献'): AnnotationEntry {
  const annotation: Annotation = {
    id: 'a1',
    passageId: 'p1',
    textId: 't1',
    start: 0,
    end: 2,
    quote: '段落',
    prefix: '',
    suffix: '',
    color: 'yellow',
    note: '',
    tags: [],
    topicIds: [],
    createdAt: '2026-11-23T02:40:00.000Z',
    updatedAt: '2026-11-23T02:40:00.000Z',
    placement: 'placed',
    ...fields,
  };
  const citation = `《${textTitle}》`;
  return { annotation, textTitle, headings: [], citation, topicIds: annotation.topicIds, linkSources: {} };
}
