import { isInsidePair } from '../../annotate/surrogates';
import { isStorable } from '../../checks';
import type { Result, TidyingDecision } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { BundledSource } from '../import/bundled';
import { guidelinesIn, makeTexts } from '../import/make-texts';
import { replaceTexts } from '../import/reingest';
import { removalsOf, sourceTextOf } from '../import/stored-content';
import type { TidyingRecord } from '../interface';
import { saving } from '../open-store';
import type { LibraryState } from '../state';
import { inTransaction } from '../store/database';
import { countTextsChange } from '../store/meta-rows';
import { findSource, type StoredSource } from '../store/source-rows';
import type { StoredText } from '../store/text-rows';
import { deleteTidying, insertTidying, readTidying, type StoredTidying } from '../store/tidying-rows';
import { tidiedContent } from './tidied-content';

/** In UTF-16 code units; what is longer is no correction but another text. */
const longestWritten = 400;

interface Tidied {
  readonly stored: StoredText;
  readonly source: StoredSource;
  readonly content: string;
}

/** 整理记录 of one text. Failure: `not-found`. */
export function tidyingOf(state: LibraryState, textId: string): Result<TidyingRecord> {
  const tidied = tidiedOf(state, textId);
  if (!tidied.ok) return tidied;
  const { stored, content } = tidied.value;
  return {
    ok: true,
    value: {
      text: stored.text,
      start: stored.range[0],
      source: content.slice(...stored.range),
      passages: state.catalogue.passagesOf(textId),
      removed: removalsOf(state, stored),
      decisions: decisionsOf(state, tidied.value),
    },
  };
}

/**
 * Writes decisions about a text down and makes it anew with them; annotations move with their words. Answers with the
 * numbers to take them back by. Failures: `not-found`, `range-invalid`, `text-invalid`, `text-empty`.
 */
export function decideTidying(
  state: LibraryState,
  bundled: readonly BundledSource[],
  textId: string,
  decisions: readonly TidyingDecision[],
): Result<readonly number[]> {
  const tidied = tidiedOf(state, textId);
  if (!tidied.ok) return tidied;
  if (!decisions.every((decision) => isInRange(tidied.value, decision))) {
    return failure('range-invalid', wording.library.tidyingRange);
  }
  if (!decisions.every(isWritable)) return failure('text-invalid', wording.library.tidyingUnstorable(longestWritten));
  return remade(state, bundled, tidied.value, ({ source, content }) => {
    const key = tidiedContent(source.hash, content);
    return decisions.map((decision) => insertTidying(state.database, key, decision));
  });
}

/** Takes decisions back and answers with them, to be made again. Failures as above. */
export function takeBackTidying(
  state: LibraryState,
  bundled: readonly BundledSource[],
  textId: string,
  numbers: readonly number[],
): Result<readonly TidyingDecision[]> {
  const tidied = tidiedOf(state, textId);
  if (!tidied.ok) return tidied;
  const gone = decisionsOf(state, tidied.value).filter(({ number }) => numbers.includes(number));
  return remade(state, bundled, tidied.value, () => {
    for (const { number } of gone) deleteTidying(state.database, number);
    return gone.map(({ decision }) => decision);
  });
}

function tidiedOf(state: LibraryState, textId: string): Result<Tidied> {
  const stored = state.catalogue.textById.get(textId);
  const source = stored === undefined ? null : findSource(state.database, stored.sourceId);
  if (stored === undefined || source === null) return failure('not-found', wording.library.textMissing(textId));
  return { ok: true, value: { stored, source, content: sourceTextOf(state.database, source).content } };
}

/** Those about this text, of all about its file. */
function decisionsOf({ database }: LibraryState, { stored, source, content }: Tidied): readonly StoredTidying[] {
  const [from, to] = stored.range;
  const all = readTidying(database, tidiedContent(source.hash, content));
  return all.filter(({ decision: { start, end } }) => start >= from && end <= to);
}

function isInRange({ stored: { range }, content }: Tidied, { kind, start, end }: TidyingDecision): boolean {
  const mayBeEmpty = kind === 'split' || kind === 'join';
  const isOrdered = range[0] <= start && start <= end && end <= range[1] && (mayBeEmpty || start < end);
  return isOrdered && !isInsidePair(content, start) && !isInsidePair(content, end);
}

/** One line that begins and ends with what can be seen. */
function isWritable({ kind, to, reason }: TidyingDecision): boolean {
  const isRight = kind === 'correct' ? to !== '' && to === to.trim() : to === '';
  const isLine = (words: string) =>
    words.length <= longestWritten && isStorable(words) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(words);
  return isRight && isLine(to) && isLine(reason);
}

class RefusedText extends Error {}

/** All or nothing: the change, and the text made anew with it. */
function remade<T>(
  state: LibraryState,
  bundled: readonly BundledSource[],
  tidied: Tidied,
  change: (tidied: Tidied) => T,
): Result<T> {
  const { database } = state;
  const { source, stored } = tidied;
  try {
    const value = saving(() =>
      inTransaction(database, () => {
        const changed = change(tidied);
        const made = makeTexts(source, sourceTextOf(database, source), guidelinesIn(source.hash, bundled));
        const text = made.ok ? made.value.find((one) => one.text.id === stored.text.id) : undefined;
        if (text === undefined || text.passages.length === 0) throw new RefusedText();
        replaceTexts(database, source, [text], [stored.text.id]);
        countTextsChange(database);
        return { ok: true, value: changed };
      }),
    );
    if (value.ok) state.textsChanged();
    return value;
  } catch (error) {
    if (error instanceof RefusedText) return failure('text-empty', wording.library.tidyingEmpties(stored.text.title));
    throw error;
  }
}
