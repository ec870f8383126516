import { expect, it, onTestFinished } from 'vitest';
import { foldText } from '../../search/fold/folded-text';
import { libraryIn, succeeded, temporaryFolder } from '../../testing/temporary-library';
import { openStore } from '../open-store';
import { type Database, openDatabase } from '../store/database';
import { Catalogue } from '../texts/catalogue';
import { foldedTexts } from './folded-texts';

/** The database of a library of the shipped texts. */
function shippedDatabase(): Database {
  const folder = temporaryFolder();
  libraryIn(folder).close();
  const database = succeeded(openStore(folder));
  onTestFinished(() => database.close());
  return database;
}

function countFolded(database: Database): unknown {
  return database.prepare('SELECT count(*) AS count FROM folded_text').get();
}

/** What a library of this database searches, as it is made and as it comes. */
function madeAndFolded(database: Database): [made: unknown[], folded: unknown[]] {
  const catalogue = Catalogue.read(database);
  const made = catalogue.inOrderOfRows.map(({ text }) => foldText(catalogue.passagesOf(text.id)));
  const folded = [...foldedTexts(database, catalogue)].map(([, one]) => one);
  const shown = ({ count, numbers, traits, characters, fingerprint }: (typeof made)[number]) => [
    count,
    numbers,
    [...traits],
    characters(),
    fingerprint,
  ];
  return [made.map(shown), folded.map(shown)];
}

it('are stored with the texts, just as they are made', () => {
  const database = shippedDatabase();
  const [made, folded] = madeAndFolded(database);
  expect(made.length).toBeGreaterThan(10);
  expect(countFolded(database)).toMatchObject({ count: made.length });
  expect(folded).toEqual(made);
});

it.each([
  ['missing', 'DELETE FROM folded_text WHERE first_row = 1'],
  ['of other rules', 'UPDATE folded_text SET rules = rules - 1'],
  ['cut short', 'UPDATE folded_text SET numbers = substr(numbers, 1, 400)'],
  ['of other passages', 'UPDATE folded_text SET traits = zeroblob(1)'],
])('are made and stored again where they are %s', (_, damage) => {
  const database = shippedDatabase();
  database.exec(damage);
  const [made, folded] = madeAndFolded(database);
  expect(folded).toEqual(made);
  database.exec('DELETE FROM passage');
  expect(countFolded(database)).toMatchObject({ count: 0 });
});

it('hold no view of the database as it was', () => {
  const database = shippedDatabase();
  const other = openDatabase(database.location() ?? '');
  onTestFinished(() => other.close());
  for (const _ of foldedTexts(database, Catalogue.read(database))) break;
  expect([...foldedTexts(database, Catalogue.read(database))].length).toBeGreaterThan(0);
  other.exec(`UPDATE text SET title = '改过的题目'`);
  expect(Catalogue.read(database).texts[0]?.text.title).toBe('改过的题目');
});
