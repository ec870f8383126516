import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { IngestedText } from '../ingest/ingest';
import { wording } from '../wording';
import { copyWithRow } from './backup/own-copies';
import { systemReason } from './failure';
import type { BundledSource } from './import/bundled';
import { hashOf } from './import/import-source';
import { guidelinesIn, makeTexts } from './import/make-texts';
import { removalsOf, sourceTextOf } from './import/stored-content';
import type { Verification } from './interface';
import type { LibrarySearch } from './search/library-search';
import { evenly, isFoldedRight, isFound, repairedTexts } from './search/search-upkeep';
import type { LibraryState } from './state';
import { readDamagedRows } from './store/checksum-rows';
import { pragmaValue } from './store/database';
import { readSourceBytes, type StoredSource } from './store/source-rows';
import { readRemovals, type StoredText } from './store/text-rows';
import { accountOf } from './texts/account';

type Check = Verification['checks'][number];

const words = wording.library.verify;

const shownNames = 5;

/** Proves what the library promises, from the stored bytes up; reads everything, and changes nothing. */
export function verifyLibrary(
  state: LibraryState,
  search: LibrarySearch,
  bundled: readonly BundledSource[],
  folder: string,
): Verification {
  const checks = [
    guarded(words.database, () => databaseCheck(state)),
    guarded(words.sources, () => sourcesCheck(state)),
    guarded(words.accounting, () => accountingCheck(state)),
    guarded(words.passages, () => passagesCheck(state, bundled)),
    guarded(words.written, () => writtenCheck(state, folder)),
    guarded(words.annotations, () => annotationsCheck(state)),
    guarded(words.literal, () => literalCheck(state, search)),
    rankingCheck(search),
  ];
  return { ok: checks.every((check) => check.ok), checks };
}

/** What is too damaged to be read has not passed; the other checks go on. */
function guarded(name: string, run: () => Check): Check {
  try {
    return run();
  } catch (error) {
    return { name, ok: false, detail: words.unreadable(systemReason(error).reason) };
  }
}

function databaseCheck({ database }: LibraryState): Check {
  const answer = pragmaValue(database, 'integrity_check');
  const strays = database.prepare('PRAGMA foreign_key_check').all().length;
  const isFullySynchronous = pragmaValue(database, 'synchronous') === 2;
  const ok = answer === 'ok' && strays === 0 && isFullySynchronous;
  return { name: words.database, ok, detail: ok ? words.databaseWhole : words.databaseBroken };
}

function sourcesCheck({ database, catalogue }: LibraryState): Check {
  const { sources } = catalogue;
  const isWhole = (source: StoredSource) => hashOf(readSourceBytes(database, source.id)) === source.hash;
  const broken = sources.filter((source) => !isWhole(source)).map((source) => source.file);
  return check(words.sources, broken, words.sourcesWhole(sources.length), words.sourcesBroken);
}

/** In the order of their file. */
function textsBySource({ catalogue }: LibraryState): ReadonlyMap<number, readonly StoredText[]> {
  const texts = new Map<number, StoredText[]>();
  for (const stored of catalogue.texts) texts.set(stored.sourceId, [...(texts.get(stored.sourceId) ?? []), stored]);
  return texts;
}

function accountingCheck(state: LibraryState): Check {
  const { sources } = state.catalogue;
  const texts = textsBySource(state);
  const broken = sources.filter((source) => {
    const accounted = (texts.get(source.id) ?? []).map(({ text }) => ({
      id: text.id,
      passages: state.catalogue.passagesOf(text.id),
      removed: readRemovals(state.database, text.id),
    }));
    const account = accountOf(source.file, source.characters, accounted);
    return account.unaccounted > 0 || account.doubled > 0;
  });
  const characters = sources.reduce((sum, source) => sum + source.characters, 0);
  return check(
    words.accounting,
    broken.map((source) => source.file),
    words.accountingWhole(characters),
    words.accountingBroken,
  );
}

/** Every text made anew from the bytes is the stored one, field for field. */
function passagesCheck(state: LibraryState, bundled: readonly BundledSource[]): Check {
  const { sources, passageCount } = state.catalogue;
  const texts = textsBySource(state);
  const broken = sources.filter((source) => {
    const stored = (texts.get(source.id) ?? []).map((text) => asIngested(state, text));
    const made = makeTexts(source, sourceTextOf(state.database, source), guidelinesIn(source.hash, bundled));
    return !made.ok || !isDeepStrictEqual(made.value, stored);
  });
  return check(
    words.passages,
    broken.map((source) => source.file),
    words.passagesWhole(passageCount),
    words.passagesBroken,
  );
}

function asIngested(state: LibraryState, stored: StoredText): IngestedText {
  const { range } = stored;
  const text = state.catalogue.textAsMade(stored.text.id) ?? stored.text;
  return { text, range, passages: state.catalogue.passagesOf(text.id), removed: removalsOf(state, stored) };
}

/** What a disk has changed of a person's words, and which copy still has them whole. */
function writtenCheck({ database }: LibraryState, folder: string): Check {
  const damaged = readDamagedRows(database);
  const names: Readonly<Record<string, string>> = words.writtenNames;
  const places = damaged.slice(0, shownNames).map((row) => {
    const copy = copyWithRow(folder, row);
    const name = `${names[row.table] ?? row.table} ${row.key}`;
    return words.writtenRow(name, copy === null ? null : basename(copy));
  });
  const ok = damaged.length === 0;
  return { name: words.written, ok, detail: ok ? words.writtenWhole : words.writtenBroken(damaged.length, places) };
}

/** One whose words are gone is listed and kept; that is no damage. */
function annotationsCheck({ annotations }: LibraryState): Check {
  const unplaced = annotations
    .filter(({ placement }) => placement === 'unplaced')
    .map(({ quote }) => quote.slice(0, 20));
  const lostLinks = annotations.flatMap(({ links = [] }) => links.filter(({ placement }) => placement === 'unplaced'));
  const detail =
    unplaced.length === 0
      ? words.annotationsPlaced(annotations.length)
      : words.annotationsUnplaced(unplaced.slice(0, shownNames).join('、'), unplaced.length);
  const told = lostLinks.length === 0 ? '' : words.linksUnplaced(lostLinks.length);
  return { name: words.annotations, ok: true, detail: detail + told };
}

/** Every folded copy is what the passages' words make today; and of a few passages, that they are found. */
function literalCheck(state: LibraryState, search: LibrarySearch): Check {
  const { inOrderOfRows } = state.catalogue;
  const differing = inOrderOfRows.filter((stored) => !isFoldedRight(state, stored));
  const sample = evenly(inOrderOfRows, sampleSize);
  const missed = sample.filter((stored) => !isFound(state, search, stored));
  const repaired = repairedTexts(state.database);
  const told = repaired === 0 ? '' : words.literalRepaired(repaired);
  return check(
    words.literal,
    [...new Set([...differing, ...missed])].map(({ text }) => text.title),
    words.literalWhole(inOrderOfRows.length, sample.length) + told,
    words.literalBroken,
  );
}

/** A text that passages are looked for in has one of them looked for. */
const sampleSize = 500;

/** Ranking is ready only when the stored fingerprint of every passage is the one of its words today. */
function rankingCheck(search: LibrarySearch): Check {
  const ok = search.isRankingReady;
  return { name: words.ranking, ok, detail: ok ? words.rankingReady : words.rankingWaiting };
}

function check(
  name: string,
  broken: readonly string[],
  whole: string,
  describeBroken: (names: string, count: number) => string,
): Check {
  const isWhole = broken.length === 0;
  return {
    name,
    ok: isWhole,
    detail: isWhole ? whole : describeBroken(broken.slice(0, shownNames).join('、'), broken.length),
  };
}
