import traditionalOf from 'opencc-js/dict/STCharacters';
import { expect, it } from 'vitest';
import { plainDocument } from '../../testing/plain-passages';
import { shippedDocuments } from '../../testing/shipped-documents';
import { createDocumentSearch } from '../terms/document-search';
import { fold } from './fold';

/** 简 繁 繁 …, of every simplified character. */
const forms: ReadonlyMap<string, readonly string[]> = new Map(
  traditionalOf.split('|').map((line) => {
    const [simplified = '', ...traditional] = line.split(' ');
    return [simplified, traditional];
  }),
);
const documents = shippedDocuments();

function matchesOf(text: string, query: string): readonly string[] {
  const search = createDocumentSearch();
  search.add([plainDocument('text', text)]);
  return search.find(query, { field: 'all' }).matches.map(({ match }) => match);
}

it('folds each traditional form of a character of the shipped texts to the same as the character', () => {
  const used = new Set(documents.flatMap(({ passage }) => [...passage.text]));
  const pairs = [...used].flatMap((character) =>
    (forms.get(character) ?? []).map((form) => [form, character] as const),
  );
  expect(pairs.length).toBeGreaterThan(400);
  for (const [form, character] of pairs) expect([form, fold(form)]).toEqual([form, fold(character)]);
});

it('finds every passage by its words typed in traditional characters, and the other way round', () => {
  const last = (character: string): string => forms.get(character)?.at(-1) ?? character;
  const inTraditional = (text: string): string => [...text].map(last).join('');
  const search = createDocumentSearch();
  search.add(documents);
  for (const { passage } of documents) {
    const typed = inTraditional(passage.text.slice(0, 30));
    const { matches } = search.find(typed, { field: 'all' });
    expect(matches.map(({ passageId }) => passageId)).toContain(passage.id);
  }
  const traditional = createDocumentSearch();
  traditional.add(documents.map(({ passage: { id, text } }) => plainDocument(id, inTraditional(text))));
  for (const { passage } of documents) {
    const { matches } = traditional.find(passage.text.slice(0, 30), { field: 'all' });
    expect(matches.map(({ passageId }) => passageId)).toContain(passage.id);
  }
});

it.each([
  ['以后，皇后', '以後，皇后'],
  ['心里有底，十里路', '心裏有底，十里路'],
  ['心里有底', '心裡有底'],
  ['干部、干净、干扰', '幹部、乾淨、干擾'],
  ['发展、头发', '發展、頭髮'],
  ['恢复、复杂', '恢復、複雜'],
  ['面对、面条', '面對、麵條'],
  ['关系、联系、系统', '關係、聯繫、系統'],
  ['对于', '對於'],
  ['台湾、讲台、台风', '臺灣、講臺、颱風'],
  ['只有一只', '衹有一隻'],
  ['卫生、你', '衞生、妳'],
  ['带着感情，沿着道路', '帶著感情，沿著道路'],
  ['了解情况', '瞭解情況'],
  ['凭借力量', '憑藉力量'],
  ['答复群众', '答覆羣衆'],
])('%s and %s find each other', (simplified, traditional) => {
  expect(matchesOf(simplified, traditional)).toEqual(['variant']);
  expect(matchesOf(traditional, simplified)).toEqual(['variant']);
});

it('leaves 著名 and 答覆 what they are', () => {
  expect(matchesOf('著名人物', '著名')).toEqual(['literal']);
  expect(matchesOf('覆盖城乡', '覆盖')).toEqual(['literal']);
});
