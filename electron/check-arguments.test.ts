import { describe, expect, it } from 'vitest';
import { readCall } from './check-arguments';

const annotation = {
  id: 'a',
  passageId: 'p',
  textId: 't',
  start: 0,
  end: 2,
  quote: '群众',
  prefix: '',
  suffix: '工作',
  color: 'yellow',
  note: '',
  tags: [],
  topicIds: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  placement: 'placed',
};

describe('a call is read', () => {
  it.each<[string, unknown[]]>([
    ['overview', []],
    ['readText', ['t']],
    ['search', [{ query: '群众工作' }]],
    ['search', [{ query: '', limit: 50, offset: 0, textId: 't', topicId: 'p', field: 'heading' }]],
    ['annotations', []],
    ['annotations', [{}]],
    ['annotations', [{ color: 'red', tag: '要点', words: '群众', ids: ['a'], textId: 't', topicId: 'p' }]],
    ['annotate', [{ passageId: 'p', start: 0, end: 2 }]],
    ['annotate', [{ passageId: 'p', start: 0, end: 2, color: 'blue', note: '备注', tags: ['一'], topicIds: [] }]],
    ['changeAnnotation', ['a', {}]],
    ['changeAnnotation', ['a', { note: '', color: 'green' }]],
    ['restoreAnnotation', [annotation]],
    ['restoreAnnotations', [[annotation]]],
    ['editAnnotations', [['a', 'b'], { color: 'red', addedTags: ['一'], removedTopicIds: [] }]],
    ['changeAnnotations', [[{ id: 'a', change: { tags: ['一'] } }]]],
    ['tags', []],
    ['tags', ['zf']],
    ['exportDocument', [{ select: { kind: 'annotations', filter: {} }, groupBy: 'topic', format: 'pdf' }]],
    ['exportDocument', [{ select: { kind: 'search', query: '群众' }, groupBy: 'text', format: 'docx' }]],
    ['exportDocument', [{ select: { kind: 'topic', topicId: 'p' }, groupBy: 'text', format: 'md' }]],
    ['exportDocument', [{ select: { kind: 'session', sessionId: 's' }, groupBy: 'text', format: 'pptx' }]],
    ['previewDocument', [{ select: { kind: 'session', sessionId: 's' }, groupBy: 'text', layout: 'official' }]],
    ['printDocument', [{ select: { kind: 'search', query: 'a' }, groupBy: 'text', citations: 'inline', mostItems: 3 }]],
    ['changeSynonyms', ['1', { isOn: false, words: '党建 党的建设' }]],
    ['triage', [{ guidelineId: 't' }]],
    ['passOver', [{ guidelineId: 't', passageId: 'p', isPassed: true }]],
    ['editTopics', [{ guidelineId: 't', edit: { kind: 'move', id: 'k', by: -1 } }]],
    ['editTopics', [{ guidelineId: 't', edit: { kind: 'merge', id: 'k', into: 'm' } }]],
    ['decideTopic', [{ passageId: 'p', topicId: 'k', decision: 'in' }]],
    ['decideTopic', [{ passageId: 'p', topicId: 'k', decision: null }]],
    ['createSession', [{ title: '学习', type: '党课' }]],
    ['changeSession', ['s', { record: null, agenda: [{ id: '1', title: '领学', person: '', minutes: 20 }] }]],
    ['changeSession', ['s', {}]],
    [
      'addToSession',
      [
        's',
        [
          { kind: 'heading', title: '一' },
          { kind: 'excerpt', passageId: 'p', start: 0, end: 2 },
        ],
      ],
    ],
    ['addCollectionToSession', ['s', 'c', null]],
    ['addCollectionToSession', ['s', 'c', ['e']]],
    ['decideTidying', ['t', [{ kind: 'correct', start: 3, end: 4, to: '置', reason: '' }]]],
    ['takeBackTidying', ['t', [1, 2]]],
    ['copyText', ['“……”（《题名》）']],
    ['copyQuotations', [[{ textId: 't', quote: '群众' }]]],
  ])('%s %j', (name, args) => {
    expect(readCall(name, args)).toEqual({ name, args });
  });
});

describe('a call is refused', () => {
  it.each<[string, unknown, unknown]>([
    ['no such call', 'importPaths', [['/etc']]],
    ['a file of its own choice', 'importSynonyms', ['/etc/passwd']],
    ['a name that every object has', 'constructor', []],
    ['a name that is no string', 7, []],
    ['arguments that are no list', 'overview', { length: 0 }],
    ['a session about nothing', 'createSession', [{ type: '党课' }]],
    ['excerpts that are not said', 'addCollectionToSession', ['s', 'c']],
    ['a type of session that is none', 'createSession', [{ title: '学习', type: '茶话会' }]],
    ['a change of what a person does not write', 'changeSession', ['s', { createdAt: '' }]],
    ['one argument too many', 'overview', ['x']],
    ['one argument too few', 'readText', []],
    ['undefined for an argument', 'readText', [undefined]],
    ['a number for a string', 'search', [{ query: 3 }]],
    ['an edit of no kind', 'editTopics', [{ guidelineId: 't', edit: { kind: 'burn', id: 'k' } }]],
    ['a decision that there is not', 'decideTopic', [{ passageId: 'p', topicId: 'k', decision: 'maybe' }]],
    ['a missing property', 'search', [{ limit: 3 }]],
    ['a property too many', 'search', [{ query: '', folder: '/etc' }]],
    ['a property that is there without a value', 'search', [{ query: '', limit: undefined }]],
    ['a list for an object', 'search', [['query']]],
    ['null for an object', 'search', [null]],
    ['a negative offset', 'annotate', [{ passageId: 'p', start: -1, end: 2 }]],
    ['half an offset', 'annotate', [{ passageId: 'p', start: 0.5, end: 2 }]],
    ['no number at all', 'annotate', [{ passageId: 'p', start: 0, end: Number.NaN }]],
    ['an unknown colour', 'changeAnnotation', ['a', { color: 'black' }]],
    ['a tag that is no string', 'changeAnnotation', ['a', { tags: [1] }]],
    ['a list with a hole', 'changeAnnotation', ['a', { tags: new Array(1) }]],
    ['a part of an annotation', 'restoreAnnotation', [{ ...annotation, quote: undefined }]],
    ['an edit of what no annotation has', 'editAnnotations', [['a'], { quote: '改' }]],
    ['a change without the annotation', 'changeAnnotations', [[{ change: {} }]]],
    [
      'an unknown format',
      'exportDocument',
      [{ select: { kind: 'annotations', filter: {} }, groupBy: 'text', format: 'exe' }],
    ],
    [
      'an unknown selection',
      'exportDocument',
      [{ select: { kind: 'file', path: '/etc' }, groupBy: 'text', format: 'md' }],
    ],
    [
      'a selection of two kinds',
      'exportDocument',
      [{ select: { kind: 'search', query: '', topicId: 'p' }, groupBy: 'text', format: 'md' }],
    ],
  ])('%s', (_reason, name, args) => {
    expect(readCall(name, args)).toBeNull();
  });
});
