import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../editions/sketch';
import { libraryIn, temporaryFolder } from '../../testing/temporary-library';

const query = '群众';
const all = 1000;

describe('foldsEditions', () => {
  it('is off unless it is asked for', () => {
    const library = libraryIn(temporaryFolder());
    const result = library.search({ query, limit: all });
    expect(result).toMatchObject({ folded: 0, total: result.hits.length });
    expect(result.hits.every(({ alsoIn }) => alsoIn.length === 0)).toBe(true);
  });

  it('makes one hit of passages of the same letters in several texts, and names the others', () => {
    const library = libraryIn(temporaryFolder());
    const unfolded = library.search({ query, limit: all });
    const folded = library.search({ query, limit: all, foldsEditions: true });
    expect(folded.folded).toBeGreaterThan(0);
    expect(folded.hits.length + folded.folded).toBe(unfolded.total);
    expect(folded.total).toBe(unfolded.total);
    const named = folded.hits.flatMap(({ passage, alsoIn }) => [passage.id, ...alsoIn.map((one) => one.passageId)]);
    expect([...named].sort()).toEqual(unfolded.hits.map(({ passage }) => passage.id).sort());
    const letters = new Map(unfolded.hits.map(({ passage }) => [passage.id, lettersOf(passage.text)]));
    for (const { passage, alsoIn } of folded.hits) {
      for (const other of alsoIn) {
        expect(letters.get(other.passageId)).toBe(letters.get(passage.id));
        expect(other.textId).not.toBe(passage.textId);
      }
    }
  });

  it('keeps the order, and folds the same over pages', () => {
    const library = libraryIn(temporaryFolder());
    const idsOf = (offset: number, limit: number) =>
      library.search({ query, offset, limit, foldsEditions: true }).hits.map(({ passage }) => passage.id);
    const { total } = library.search({ query });
    const pages = Array.from({ length: Math.ceil(total / 7) }, (_, page) => idsOf(7 * page, 7));
    expect(pages.flat()).toEqual(idsOf(0, all));
  });

  it('names no place that a filter keeps out', () => {
    const library = libraryIn(temporaryFolder());
    const [both] = library
      .search({ query, limit: all, foldsEditions: true })
      .hits.filter(({ alsoIn }) => alsoIn.length > 0);
    const textId = both?.passage.textId ?? '';
    const { hits, folded } = library.search({ query, limit: all, textId, foldsEditions: true });
    expect(hits.map(({ passage }) => passage.id)).toContain(both?.passage.id);
    expect(folded).toBe(0);
    expect(hits.every(({ alsoIn }) => alsoIn.length === 0)).toBe(true);
  });
});
