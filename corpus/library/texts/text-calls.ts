import type { EditionGroup } from '../../editions/edition-groups';
import type { Result, Text } from '../../model';
import { wording } from '../../wording';
import { failure } from '../failure';
import { encodingChoices, readAgainIn } from '../import/encodings';
import { removalsOf } from '../import/stored-content';
import type { EditionCalls, SourceAccount, TextCalls, TidyingCalls } from '../interface';
import type { LibraryState } from '../state';
import { readReplacements } from '../store/replacement-rows';
import { accountOf } from './account';
import { compare } from './comparing';
import { changeText, removeText } from './editing-texts';
import type { LibraryEditions } from './library-editions';
import { pagePicture } from './page-pictures';
import { readText, type TextParts } from './read-text';
import { replaceText, undoReplacement } from './replacing';
import { decideTidying, takeBackTidying, tidyingOf } from './tidying';

/** What a library answers about 文献, 异版 and 整理记录. */
export function textCalls(state: LibraryState, parts: TextParts): TextCalls & EditionCalls & TidyingCalls {
  const { editions, bundled } = parts;
  return {
    texts: () => state.fresh().catalogue.texts.map(({ text }) => editions.withEdition(text)),
    readText: (textId) => readText(state.fresh(), parts, textId),
    source: (file) => sourceAccount(state.fresh(), file),
    changeText: (textId, change) => changeText(state.fresh(), textId, change),
    removeText: (textId) => removeText(state.fresh(), bundled, textId),
    encodingChoices: (textId) => encodingChoices(state.fresh(), textId),
    pagePicture: (textId, page) => pagePicture(state.fresh(), textId, page),
    readAgain: (textId, encoding) => readAgainIn(state.fresh(), bundled, textId, encoding),
    editions: (textId) => editionsOf(state.fresh(), editions, textId),
    replaceable(textIds) {
      state.refresh();
      return editions.replaceableBy(textIds);
    },
    replaceText: (textId, byId) => replaceText(state.fresh(), textId, byId),
    undoReplacement: (textId) => undoReplacement(state.fresh(), textId),
    replacements: () => replacementsOf(state.fresh()),
    compare: async (textId, otherId) => compare(state.fresh(), (text) => editions.withEdition(text), textId, otherId),
    tidying: (textId) => tidyingOf(state.fresh(), textId),
    decideTidying: (textId, decisions) => decideTidying(state.fresh(), bundled, textId, decisions),
    takeBackTidying: (textId, numbers) => takeBackTidying(state.fresh(), bundled, textId, numbers),
  };
}

function editionsOf(
  state: LibraryState,
  editions: LibraryEditions,
  textId: string | undefined,
): readonly (readonly Text[])[] {
  const groups = textId === undefined ? editions.groups() : [editions.groupOf(textId) ?? []].flat();
  return groups.map((group) => editionTexts(state, editions, group));
}

function editionTexts(
  state: LibraryState,
  editions: LibraryEditions,
  { mainId, textIds }: EditionGroup,
): readonly Text[] {
  const ids = [mainId, ...textIds.filter((id) => id !== mainId)];
  return ids.flatMap((id) => state.catalogue.textById.get(id)?.text ?? []).map((text) => editions.withEdition(text));
}

/** Of texts that are still there. */
function replacementsOf({ database, catalogue: { textById } }: LibraryState): ReturnType<EditionCalls['replacements']> {
  return readReplacements(database).filter(({ textId, byId }) => textById.has(textId) && textById.has(byId));
}

/** Of files of one name, the one that came last. */
function sourceAccount(state: LibraryState, file: string): Result<SourceAccount> {
  const source = state.catalogue.sources.findLast((one) => one.file === file);
  if (source === undefined) return failure('not-found', wording.library.sourceMissing(file));
  const texts = state.catalogue.texts.filter(({ sourceId }) => sourceId === source.id);
  const accounted = texts.map((stored) => ({
    id: stored.text.id,
    passages: state.catalogue.passagesOf(stored.text.id),
    removed: removalsOf(state, stored),
  }));
  return { ok: true, value: accountOf(source.file, source.characters, accounted) };
}
