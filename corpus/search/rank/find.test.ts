import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadSegmenter } from '../../segment/jieba';
import { plainDocument } from '../../testing/plain-passages';
import { shippedDocuments } from '../../testing/shipped-documents';
import { fold } from '../fold/fold';
import type { PassageField } from '../search';
import { createDocumentSearch } from '../terms/document-search';

const documents = [...shippedDocuments(), plainDocument('pairs', '𠮷祥𠮶号，Ｗｐｓ　文档…①')];
const passages = new Map(documents.map(({ passage }) => [passage.id, passage]));

const search = createDocumentSearch();
search.add(documents);
search.rankWith(loadSegmenter(), null);
search.indexWaiting(documents.length);

const signs = '“ ” " 「 」 ‘ ’ ( ) （ ） - － 不含 或 OR | 标题: 小标题： 正文: : … , ， 。 ? *'.split(' ');
const words = '群众 工作 能力 化解矛盾 处臵 處置 民 的 𠮷 \ud842 \udfb7 wps 1 麒麟 群众工作的目的'.split(' ');
const blank = fc.constantFrom(' ', '　', '\n', '\t');
const piece = fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words), blank, fc.string({ unit: 'binary' }));
const query = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const field = fc.constantFrom<PassageField>('all', 'body', 'heading', 'title');

/** Half of a pair on either side of `at`. */
function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

it('answers anything that can be typed, and keeps what it promises of a match', () => {
  fc.assert(
    fc.property(query, field, (typed, where) => {
      const { matches, relaxed, reading, offers } = search.find(typed, { field: where, accepts: () => true });
      expect(new Set(matches.map(({ passageId }) => passageId)).size).toBe(matches.length);
      let last = Number.POSITIVE_INFINITY;
      for (const { passageId, match, score, ranges } of matches) {
        expect(score).toBeLessThanOrEqual(last);
        last = score;
        const passage = passages.get(passageId);
        if (!passage) throw new Error(`no passage ${passageId}`);
        if (match !== 'terms' && match !== 'some') expect(ranges.length).toBeGreaterThan(0);
        if (where === 'body' && !/[:：]/.test(typed)) expect(passage.kind).toBe('body');
        let end = 0;
        for (const range of ranges) {
          expect(range[0]).toBeGreaterThanOrEqual(end);
          expect(range[1]).toBeGreaterThan(range[0]);
          expect(isInsidePair(passage.text, range[0]) || isInsidePair(passage.text, range[1])).toBe(false);
          end = range[1];
        }
        expect(end).toBeLessThanOrEqual(passage.text.length);
      }
      if (matches.length > 0) expect(reading).not.toBe('');
      else expect(relaxed !== null).toBe(fold(typed) !== '');
      for (const offer of offers)
        expect(search.find(offer, { field: where, accepts: () => true }).matches.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

it('finds less or the same where the caller accepts less', () => {
  fc.assert(
    fc.property(query, fc.integer({ min: 2, max: 5 }), (typed, every) => {
      const all = search.find(typed, { field: 'all', accepts: () => true });
      const accepted = new Set(documents.filter((_, place) => place % every === 0).map(({ passage }) => passage.id));
      const some = search.find(typed, { field: 'all', accepts: (id) => accepted.has(id) });
      for (const { passageId } of some.matches) expect(accepted).toContain(passageId);
      if (all.relaxed === null && some.relaxed === null && some.matches.length > 0)
        expect(some.matches.map(({ passageId }) => passageId).sort()).toEqual(
          all.matches
            .map(({ passageId }) => passageId)
            .filter((id) => accepted.has(id))
            .sort(),
        );
    }),
    { numRuns: 200 },
  );
});
