import { describe, expect, it } from 'vitest';
import { createMiniSearchIndex, loadMiniSearchIndex } from './minisearch-index';
import type { IndexedPassage, IndexQuery, PassageIndex } from './passage-index';

interface Engine {
  readonly name: string;
  create(): PassageIndex;
  load(saved: string): PassageIndex;
}

/** Every engine passes the same tests. */
const engines: readonly Engine[] = [{ name: 'MiniSearch', create: createMiniSearchIndex, load: loadMiniSearchIndex }];

function passage(id: string, text: string, headings = '', title = ''): IndexedPassage {
  const cut = (words: string) => words.split(' ').filter((word) => word !== '');
  return { id, title: cut(title), headings: cut(headings), text: cut(text) };
}

const passages: readonly IndexedPassage[] = [
  passage('heading', '群众 工作 目的', '', '能力'),
  passage('under-heading', '调动 积极性 主动性', '群众 工作 目的', '能力'),
  passage('both', '群众 工作 化解 矛盾 群众', '', '能力'),
  passage('long', '化解 矛盾 需要 方法 方法 方法 方法 方法 方法 方法 方法 方法', '', '能力'),
  passage('rare', '𠮷 𠮶 a b', '', '能力'),
];

function ids(index: PassageIndex, query: Partial<IndexQuery> & { terms: readonly string[] }): string[] {
  return index.search({ match: 'all', fields: ['title', 'headings', 'text'], ...query }).map(({ id }) => id);
}

describe.each(engines)('$name', ({ create, load }) => {
  function filled(): PassageIndex {
    const index = create();
    index.add(passages);
    return index;
  }

  it('finds the passages that hold every term, or any', () => {
    const index = filled();
    expect(ids(index, { terms: ['群众', '矛盾'] })).toEqual(['both']);
    expect(ids(index, { terms: ['群众', '矛盾'], match: 'any' }).sort()).toEqual([
      'both',
      'heading',
      'long',
      'under-heading',
    ]);
  });

  it('joins the fields of a passage, and looks only where it is told', () => {
    const index = filled();
    expect(ids(index, { terms: ['积极性', '目的'] })).toEqual(['under-heading']);
    expect(ids(index, { terms: ['积极性', '目的'], fields: ['text'] })).toEqual([]);
    expect(ids(index, { terms: ['目的'], fields: ['text'] })).toEqual(['heading']);
    expect(ids(index, { terms: ['目的'], fields: ['headings'] })).toEqual(['under-heading']);
  });

  it('puts a passage that says more of it in fewer words first', () => {
    const index = filled();
    expect(ids(index, { terms: ['矛盾'] })).toEqual(['both', 'long']); // the same word once, in a shorter passage
    expect(ids(index, { terms: ['群众'], fields: ['text'] })[0]).toBe('both'); // twice
  });

  it('keeps terms apart that share their first bytes, and pairs whole', () => {
    const index = filled();
    expect(ids(index, { terms: ['𠮷'] })).toEqual(['rare']);
    expect(ids(index, { terms: ['\ud842'] })).toEqual([]);
    expect(ids(index, { terms: ['群'] })).toEqual([]);
  });

  it('has no hit for no term, no field, an unknown term', () => {
    const index = filled();
    expect(ids(index, { terms: [] })).toEqual([]);
    expect(ids(index, { terms: ['群众'], fields: [] })).toEqual([]);
    expect(ids(index, { terms: ['群众', '没有'] })).toEqual([]);
  });

  it('forgets what is removed and replaces what is added again', () => {
    const index = filled();
    index.remove(['both', 'never there', 'both']);
    expect(index.has('both')).toBe(false);
    expect(ids(index, { terms: ['化解'] })).toEqual(['long']);
    index.add([passage('long', '座谈')]);
    expect(ids(index, { terms: ['化解'] })).toEqual([]);
    expect(ids(index, { terms: ['座谈'] })).toEqual(['long']);
    expect(index.stats().passages).toBe(4);
    index.add([passage('both', '化解')]);
    expect(ids(index, { terms: ['化解'] })).toEqual(['both']);
  });

  it('answers the same after saving and loading, and can still be changed', () => {
    const index = filled();
    index.remove(['rare']);
    const again = load(index.save());
    for (const term of ['群众', '矛盾', '目的', '𠮷']) {
      expect(again.search({ terms: [term], match: 'all', fields: ['title', 'headings', 'text'] })).toEqual(
        index.search({ terms: [term], match: 'all', fields: ['title', 'headings', 'text'] }),
      );
    }
    again.add([passage('new', '群众')]);
    again.remove(['heading']);
    expect(ids(again, { terms: ['群众'], fields: ['text'] }).sort()).toEqual(['both', 'new']);
  });
});
