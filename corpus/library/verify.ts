import { wording } from '../wording';
import { accountOf } from './account';
import { hashOf } from './import-source';
import type { Verification } from './interface';
import type { LibrarySearch } from './library-search';
import type { LibraryState } from './state';
import { pragmaValue } from './store/database';
import { readSourceBytes, type StoredSource } from './store/source-rows';
import { correctedText, type StoredText } from './store/text-rows';
import { contentOf, removalsOf } from './stored-content';

type Check = Verification['checks'][number];

const words = wording.library.verify;

/** Proves what the library promises, from the stored bytes up; reads everything, and changes nothing. */
export function verifyLibrary(state: LibraryState, search: LibrarySearch): Verification {
  const checks = [
    databaseCheck(state),
    sourcesCheck(state),
    accountingCheck(state),
    passagesCheck(state),
    annotationsCheck(state),
    literalCheck(state, search),
    rankingCheck(search),
  ];
  return { ok: checks.every((check) => check.ok), checks };
}

function databaseCheck({ database }: LibraryState): Check {
  const answer = pragmaValue(database, 'integrity_check');
  const strays = database.prepare('PRAGMA foreign_key_check').all().length;
  const isFullySynchronous = pragmaValue(database, 'synchronous') === 2;
  const ok = answer === 'ok' && strays === 0 && isFullySynchronous;
  return { name: words.database, ok, detail: ok ? words.databaseWhole : words.databaseBroken };
}

function sourcesCheck({ database, catalogue }: LibraryState): Check {
  const isWhole = (source: StoredSource) => hashOf(readSourceBytes(database, source.id)) === source.hash;
  const broken = catalogue.sources.filter((source) => !isWhole(source)).map((source) => source.file);
  return check(words.sources, broken, words.sourcesWhole(catalogue.sources.length), words.sourcesBroken);
}

function accountingCheck(state: LibraryState): Check {
  const broken = state.catalogue.sources.filter((source) => {
    const texts = state.catalogue.texts.filter(({ sourceId }) => sourceId === source.id);
    const accounted = texts.map((stored) => ({
      id: stored.text.id,
      passages: stored.passages,
      removed: removalsOf(state, stored),
    }));
    const account = accountOf(source.file, source.characters, accounted);
    return account.unaccounted > 0 || account.doubled > 0;
  });
  const characters = state.catalogue.sources.reduce((sum, source) => sum + source.characters, 0);
  return check(
    words.accounting,
    broken.map((source) => source.file),
    words.accountingWhole(characters),
    words.accountingBroken,
  );
}

/** Every passage anew from the bytes: its spans joined are its original, its corrections are where they say. */
function passagesCheck({ database, catalogue }: LibraryState): Check {
  const broken = catalogue.sources.flatMap((source) => {
    const content = contentOf(database, source.id);
    const texts = catalogue.texts.filter(({ sourceId }) => sourceId === source.id);
    return texts.filter((stored) => !isDerivable(stored, content)).map(({ text }) => text.title);
  });
  return check(words.passages, broken, words.passagesWhole(catalogue.passageById.size), words.passagesBroken);
}

function isDerivable({ passages }: StoredText, content: string): boolean {
  return passages.every(({ original, text, corrections, source }) => {
    const joined = source.spans.map(([start, end]) => content.slice(start, end)).join('');
    const isCorrected = corrections.every(({ start, end, from }) => original.slice(start, end) === from);
    return joined === original && isCorrected && correctedText(original, corrections) === text;
  });
}

function annotationsCheck({ annotations }: LibraryState): Check {
  const unplaced = annotations.filter(({ placement }) => placement === 'unplaced');
  return check(
    words.annotations,
    unplaced.map(({ quote }) => quote.slice(0, 20)),
    words.annotationsPlaced(annotations.length),
    words.annotationsUnplaced,
  );
}

/** Passages that are looked for, evenly over the library. */
const sampleSize = 500;
const sampleLength = 8;

function literalCheck({ catalogue }: LibraryState, search: LibrarySearch): Check {
  const passages = [...catalogue.passageById.values()];
  const step = Math.max(1, Math.floor(passages.length / sampleSize));
  const sample = passages.filter((_, index) => index % step === 0);
  const missed = sample.filter(({ id, text }) => {
    const start = Math.floor(text.length / 3);
    const run = text.slice(start, start + sampleLength).trim();
    return run !== '' && search.find(run, { field: 'all', limit: 0 }).placeOf(id) === null;
  });
  return check(
    words.literal,
    missed.map(({ text }) => text.slice(0, 20)),
    words.literalWhole(sample.length),
    words.literalBroken,
  );
}

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
  return { name, ok: isWhole, detail: isWhole ? whole : describeBroken(broken.slice(0, 5).join('、'), broken.length) };
}
