import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { succeeded } from '../../testing/temporary-library';
import { openLibrary } from '../library';
import { bundledTexts } from '../location';

const folder = mkdtempSync(join(tmpdir(), 'yuanwen-'));
const library = succeeded(openLibrary({ folder, bundled: bundledTexts(import.meta.dirname) }));
await library.updateTopics();
await library.warmUp();

afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('suggestions', () => {
  it.each([
    ['群众工', '群众工作'],
    ['qunzhonggong', '群众工作'],
    ['qzgz', '群众工作'],
    ['hjmd', '化解矛盾'],
    ['mlzy', '命令主义'],
  ])('for %s offer %s, with how often it stands there', (typed, term) => {
    const offered = library.suggest(typed, 20).find((one) => one.term === term);
    expect(offered?.count).toBeGreaterThan(0);
  });

  it('offer topics, titles and tags, too', () => {
    const topic = library.topics()[0]?.topics[0]?.title ?? '';
    expect(library.suggest(topic.slice(0, 4), 50)).toContainEqual(
      expect.objectContaining({ term: topic, kind: 'topic' }),
    );
    const [text] = library.texts();
    expect(library.suggest(text?.title ?? '')[0]).toMatchObject({ term: text?.title, kind: 'title' });
    const passageId = library.search({ query: '群众' }).hits[0]?.passage.id ?? '';
    succeeded(library.annotate({ passageId, start: 0, end: 2, tags: ['下周要讲'] }));
    expect(library.suggest('xzyj')).toEqual([{ term: '下周要讲', kind: 'tag', count: 1 }]);
  });
});

describe('a query that stands nowhere', () => {
  it.each([
    ['群中工作', '群众工作'],
    ['命令煮义', '命令主义'],
    ['调察研究', '调查研究'],
  ])('%s: offers %s', (typed, meant) => {
    expect(library.search({ query: typed }).offers[0]).toBe(meant);
  });
});

describe('context', () => {
  it('has a line for each place that is found, as it stands in its passage', () => {
    const { total, lines } = library.context({ query: '命令主义', limit: 1000 });
    const found = library.search({ query: '命令主义' }).hits.filter(({ match }) => match === 'literal');
    expect(total).toBe(found.reduce((sum, { ranges }) => sum + ranges.length, 0));
    expect(lines).toHaveLength(total);
    for (const { passageId, textTitle, left, word, right } of lines) {
      const hit = found.find(({ passage }) => passage.id === passageId);
      expect(hit?.passage.text).toContain(left + word + right);
      expect(hit?.textTitle).toBe(textTitle);
    }
  });

  it('sorts by what stands next to the word, and keeps to the filter and the limit', () => {
    const [text] = library.texts();
    const request = { query: '群众', order: 'right', limit: 10, textId: text?.id ?? '' } as const;
    const { total, lines } = library.context(request);
    expect(total).toBeGreaterThan(10);
    expect(lines).toHaveLength(10);
    expect(lines.every(({ textId }) => textId === text?.id)).toBe(true);
    const rights = lines.map(({ right }) => right);
    expect(rights).toEqual([...rights].sort(new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true }).compare));
  });
});

describe('distribution', () => {
  const distribution = library.distribution({ query: '化解矛盾' });

  it('counts every place, by text and along it', () => {
    expect(distribution.total).toBe(library.context({ query: '化解矛盾' }).total);
    for (const { textId, count, places } of distribution.texts) {
      expect(count).toBe(places.reduce((sum, { ranges }) => sum + ranges.length, 0));
      const along = places.map(({ at }) => at);
      expect(along).toEqual([...along].sort((a, b) => a - b));
      expect(along.every((at) => at >= 0 && at < 1)).toBe(true);
      expect(library.readText(textId).ok).toBe(true);
    }
  });

  it('tells words that come with it, with true counts', () => {
    const { collocates } = library.distribution({ query: '群众路线' });
    const told = collocates?.find(({ term }) => term === '坚持');
    const passages = library.texts().flatMap(({ id }) => succeeded(library.readText(id)).passages);
    const having = passages.filter(({ text }) => text.includes('群众路线'));
    const both = having.filter(({ text }) => text.includes('坚持')).length;
    const anywhere = passages.filter(({ text }) => text.includes('坚持')).length;
    expect(told?.count).toBe(both);
    expect(told?.lift).toBeCloseTo(both / having.length / (anywhere / passages.length), 9);
    expect(collocates?.some(({ term }) => term.includes('群众路线'))).toBe(false);
  });

  it('has nothing to tell of what stands nowhere', () => {
    expect(library.distribution({ query: '量子计算机' })).toEqual({ total: 0, texts: [], collocates: [] });
  });
});
