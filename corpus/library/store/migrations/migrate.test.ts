import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../testing/temporary-library';
import { type Database, openDatabase } from '../database';
import { migrate, migrations, NewerSchemaError, schemaVersion } from './migrate';

function emptyDatabase(): Database {
  return openDatabase(join(temporaryFolder(), 'a.db'));
}

/** As a program of that time left it. */
function databaseOf(version: number): Database {
  const database = emptyDatabase();
  for (const migration of migrations.slice(0, version)) database.exec(migration.sql);
  database.exec(`PRAGMA user_version = ${version}`);
  return database;
}

function schemaOf(database: Database): unknown[] {
  return database.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all();
}

describe('migrate', () => {
  it('numbers the steps from 1, without gaps', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it.each(migrations.map(({ version }) => version - 1))(
    'brings a library of version %d to the same schema',
    (version) => {
      const fresh = emptyDatabase();
      migrate(fresh);
      const old = databaseOf(version);
      migrate(old);
      expect(schemaVersion(old)).toBe(migrations.length);
      expect(schemaOf(old)).toEqual(schemaOf(fresh));
    },
  );

  it('does nothing the second time', () => {
    const database = databaseOf(migrations.length);
    const before = schemaOf(database);
    migrate(database);
    expect(schemaOf(database)).toEqual(before);
  });

  it('refuses a library of a later program, and leaves it as it is', () => {
    const database = databaseOf(migrations.length);
    database.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    expect(() => migrate(database)).toThrow(NewerSchemaError);
    expect(schemaVersion(database)).toBe(migrations.length + 1);
  });
});
