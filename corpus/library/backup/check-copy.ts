import { wording } from '../../wording';
import { hashOf } from '../import/import-source';
import { readDamagedRows } from '../store/checksum-rows';
import { type Database, pragmaValue } from '../store/database';
import { readFingerprint } from '../store/fingerprint-rows';
import { passageReader } from '../store/passage-rows';
import { readSourceBytes, readSources } from '../store/source-rows';
import { readTexts } from '../store/text-rows';
import { fingerprintOf } from '../texts/fingerprint';

const reasons = wording.backup.reasons;
const shownNames = 3;

/**
 * Why a copy of a library is not whole; null where it is. SQLite's own check sees its structure only, so what was stored
 * is compared with its checksums: the bytes of every file, the words of every text, and what a person wrote.
 * @throws SQLite's error, and `DamagedLibraryError`, on what cannot be read at all.
 */
export function faultOf(database: Database): string | null {
  const isSound = pragmaValue(database, 'integrity_check') === 'ok';
  if (!isSound || database.prepare('PRAGMA foreign_key_check').all().length > 0) return reasons.broken;
  const sources = brokenSources(database);
  if (sources.length > 0) return reasons.sources(sources.slice(0, shownNames).join('、'));
  const texts = brokenTexts(database);
  if (texts.length > 0) return reasons.texts(texts.slice(0, shownNames).join('、'));
  const written = readDamagedRows(database);
  if (written.length > 0) return reasons.written(written.length);
  return null;
}

function brokenSources(database: Database): readonly string[] {
  const isWhole = (id: number, hash: string) => hashOf(readSourceBytes(database, id)) === hash;
  return readSources(database)
    .filter(({ id, hash }) => !isWhole(id, hash))
    .map(({ file }) => file);
}

/** Of texts that came in before fingerprints were kept there is nothing to compare with. */
function brokenTexts(database: Database): readonly string[] {
  const { passagesOf } = passageReader(database);
  return readTexts(database)
    .filter(({ text, firstRow }) => {
      const fingerprint = readFingerprint(database, text.id);
      if (fingerprint === null) return false;
      const passages = passagesOf({ firstRow, count: text.passageCount, file: text.sourceFile });
      return passages.length !== text.passageCount || fingerprintOf(passages) !== fingerprint;
    })
    .map(({ text }) => text.title);
}
