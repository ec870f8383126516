import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSegmenter } from '../segment/jieba';
import { plainDocument } from '../testing/plain-passages';
import { createSearch, type Found, type PassageField, type Search, type SearchDocument } from './search';

const source = readFileSync(new URL('../texts/群众工作-source.txt', import.meta.url), 'utf8');
const lines = source.split(/\n+/).filter((line) => line.trim() !== '');
const documents = lines.map((line, order) => plainDocument(`line-${order}`, line.replaceAll('臵', '置'), { order }));
const segmenter = loadSegmenter();

function searchOver(added: readonly SearchDocument[], isRanked = true): Search {
  const search = createSearch();
  search.add(added);
  if (isRanked) {
    search.rankWith(segmenter, null);
    search.indexWaiting(Number.POSITIVE_INFINITY);
  }
  return search;
}

function found(search: Search, query: string, field: PassageField = 'all'): Found {
  return search.find(query, { field, accepts: () => true });
}

function ids(search: Search, query: string, field: PassageField = 'all'): string[] {
  return found(search, query, field).matches.map(({ passageId }) => passageId);
}

describe('order', () => {
  it('puts the whole run first, then all parts, then all terms, then what only stands under such a heading', () => {
    const search = searchOver([
      plainDocument('under heading', '要有耐心。', { headings: ['化解矛盾的能力'] }),
      plainDocument('terms', '矛盾要及时化解，能力要不断提高。'),
      plainDocument('parts', '提高能力，才能化解矛盾。'),
      plainDocument('run', '提高化解矛盾的能力，是当务之急。'),
      plainDocument('nothing', '矛盾无处不在。'),
    ]);
    expect(ids(search, '化解矛盾的能力')).toEqual(['run', 'parts', 'terms', 'under heading']);
    expect(ids(search, '化解矛盾 能力')).toEqual(['run', 'parts', 'terms', 'under heading']);
  });
});
