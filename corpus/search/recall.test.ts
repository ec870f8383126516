import traditionalOf from 'opencc-js/dict/STCharacters';
import { expect, it } from 'vitest';
import { loadSegmenter } from '../segment/jieba';
import { randomFrom } from '../testing/random';
import { shippedDocuments } from '../testing/shipped-documents';
import { fold } from './fold/fold';
import { createDocumentSearch } from './terms/document-search';

const documents = shippedDocuments();
const random = randomFrom(20261123);

/** From 1 to 40 characters of a text, no surrogate pair split, with something to look for in it. */
function someRun(text: string): string {
  const characters = [...text];
  for (;;) {
    const length = 1 + Math.floor(random() * Math.min(40, characters.length));
    const start = Math.floor(random() * (characters.length - length + 1));
    const run = characters.slice(start, start + length).join('');
    if (fold(run) !== '') return run;
  }
}

function someDocument() {
  const document = documents[Math.floor(random() * documents.length)];
  if (!document) throw new Error('no passages');
  return document;
}

const search = createDocumentSearch();
search.add(documents);

function expectFound(run: string, passageId: string, isLiteral: boolean): void {
  const { matches } = search.find(run, { field: 'all', accepts: () => true });
  const match = matches.find((candidate) => candidate.passageId === passageId);
  const isShown = match !== undefined && (match.match === 'literal' || (!isLiteral && match.match === 'variant'));
  if (!isShown || match.ranges.length === 0)
    expect.fail(`“${run}” of ${passageId}: ${JSON.stringify({ match: match?.match, ranges: match?.ranges })}`);
  if (!isLiteral) return;
  const passage = documents.find((document) => document.passage.id === passageId)?.passage;
  for (const [start, end] of match.ranges) expect(fold(passage?.text.slice(start, end) ?? '')).toBe(fold(run));
}

for (const isRanked of [false, true]) {
  const state = isRanked ? 'with' : 'without';
  it(`finds any run of what is read, ${state} ranking`, () => {
    if (isRanked) {
      search.rankWith(loadSegmenter(), null);
      search.indexWaiting(Number.POSITIVE_INFINITY);
    }
    expect(search.isRankingReady).toBe(isRanked);
    for (let count = 0; count < 2000; count++) {
      const { passage } = someDocument();
      expectFound(someRun(passage.text), passage.id, true);
    }
  });

  it(`finds any run of what the source says, ${state} ranking`, () => {
    for (let count = 0; count < 2000; count++) {
      const { passage } = someDocument();
      expectFound(someRun(passage.original), passage.id, false);
    }
  });
}

const traditional = new Map(
  traditionalOf.split('|').map((line) => {
    const [simplified = '', first = ''] = line.split(' ');
    return [simplified, first];
  }),
);
const latin: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '？': '?',
  '“': '"',
  '”': '"',
};

it.each<[way: string, typedAs: (character: string) => string]>([
  [
    'in full width',
    (character) => (/[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character),
  ],
  ['in traditional characters', (character) => traditional.get(character) ?? character],
  ['with a blank after each character', (character) => `${character} `],
  ['with Latin punctuation', (character) => latin[character] ?? character],
])('finds any run that is typed %s', (_, typedAs) => {
  for (let count = 0; count < 500; count++) {
    const { passage } = someDocument();
    expectFound([...someRun(passage.text)].map(typedAs).join(''), passage.id, false);
  }
});

it('still finds them after passages went and came back', () => {
  for (let round = 0; round < 20; round++) {
    const moved = [someDocument(), someDocument(), someDocument()];
    search.remove(moved.map(({ passage }) => passage.id));
    for (const { passage } of moved) {
      const { matches } = search.find(passage.text.slice(0, 40), { field: 'all', accepts: () => true });
      expect(matches.map(({ passageId }) => passageId)).not.toContain(passage.id);
    }
    search.add(moved);
    for (const { passage } of [...moved, someDocument()]) expectFound(someRun(passage.text), passage.id, true);
  }
});
