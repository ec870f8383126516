import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodings, type Result, type Text } from '../../model';
import type { PackContent, PackedSource } from '../../pack/pack-content';
import type { OpenedPack } from '../../pack/pack-file';
import { wording } from '../../wording';
import { failure, systemReason } from '../failure';
import type { Library, PackItem, UnpackChoice, UnpackedItem } from '../interface';
import type { LibraryState } from '../state';
import { writePackedPassage } from '../store/packed-passage-rows';
import { underNewId } from '../study/new-entries';
import { packItems } from './pack-items';

type Target = Pick<
  Library,
  | 'annotations'
  | 'collection'
  | 'decideTidying'
  | 'importPaths'
  | 'restoreAnnotation'
  | 'restoreCollection'
  | 'restoreSession'
  | 'session'
>;

/**
 * Takes in what a person chose of a pack; nothing that is there is changed. Files of texts come first, tidied as by their
 * sender, so that words find their places; passages that are still missing are kept as the pack has them.
 */
export async function unpack(
  state: LibraryState,
  library: Target,
  pack: OpenedPack,
  choice: UnpackChoice,
): Promise<readonly UnpackedItem[]> {
  const { content } = pack;
  const items = packItems(state, library, content);
  const unpacked: UnpackedItem[] = [];
  for (const item of [...items].reverse()) {
    const outcome = outcomeOf(item, choice);
    if (outcome !== 'added' && outcome !== 'beside') unpacked.unshift({ ...item, outcome, reason: '' });
    else {
      const taken = await takeIn(library, pack, item, outcome === 'beside');
      if (taken.ok) unpacked.unshift({ ...item, outcome, reason: taken.value });
      else unpacked.unshift({ ...item, outcome: 'failed', reason: taken.failure.message });
    }
  }
  if (unpacked.some(({ outcome }) => outcome === 'added' || outcome === 'beside')) keepPassages(state, content);
  return unpacked;
}

function outcomeOf(
  { id, state }: PackItem,
  { leftOut, beside }: UnpackChoice,
): Exclude<UnpackedItem['outcome'], 'failed'> {
  if (state === 'same') return 'already';
  if (state === 'differs') return beside.includes(id) ? 'beside' : 'left';
  return state === 'without-file' || leftOut.includes(id) ? 'left' : 'added';
}

/** Answers with what a person should know of what came in; mostly nothing. */
async function takeIn(
  library: Target,
  { content, source }: OpenedPack,
  { kind, id }: PackItem,
  isBeside: boolean,
): Promise<Result<string>> {
  const newId = isBeside ? randomUUID() : id;
  switch (kind) {
    case 'text': {
      const packed = content.sources.find(({ sha256 }) => sha256 === id);
      const bytes = source(id);
      if (packed === undefined || bytes === null) return failure('pack-invalid', wording.pack.fileDamaged);
      return importTidied(library, content, packed, bytes);
    }
    case 'annotation': {
      const annotation = content.annotations.find((one) => one.id === id);
      return annotation === undefined ? gone : saidNothing(library.restoreAnnotation({ ...annotation, id: newId }));
    }
    case 'collection': {
      const collection = content.collections.find((one) => one.id === id);
      if (collection === undefined) return gone;
      const entries = isBeside ? collection.entries.map(underNewId) : collection.entries;
      return saidNothing(library.restoreCollection({ ...collection, id: newId, entries }));
    }
    case 'session': {
      const session = content.sessions.find((one) => one.id === id);
      if (session === undefined) return gone;
      const entries = isBeside ? session.entries.map(underNewId) : session.entries;
      return saidNothing(library.restoreSession({ ...session, id: newId, entries }));
    }
  }
}

const gone: Result<never> = failure('pack-invalid', wording.pack.reasons.shape);

function saidNothing(result: Result<unknown>): Result<string> {
  return result.ok ? { ok: true, value: '' } : result;
}

/** A file as its sender had it; what its sender decided that does not fit it is left out, and said. */
async function importTidied(
  library: Target,
  { tidying = [] }: PackContent,
  packed: PackedSource,
  bytes: Uint8Array,
): Promise<Result<string>> {
  const imported = await importBytes(library, packed, bytes);
  if (!imported.ok) return imported;
  const ids = imported.value.map(({ id }) => id);
  const isTidied = tidying
    .filter(({ textId }) => ids.includes(textId))
    .map(({ textId, decisions }) => library.decideTidying(textId, decisions).ok);
  return { ok: true, value: isTidied.every(Boolean) ? '' : wording.pack.notTidied };
}

/** By the same door as any file of the person's, under a name that no pack can lead astray. */
async function importBytes(library: Target, packed: PackedSource, bytes: Uint8Array): Promise<Result<readonly Text[]>> {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'yuanwen-pack-'));
    try {
      const file = join(folder, safeName(packed.file));
      writeFileSync(file, bytes);
      const encoding = encodings.find((one) => one === packed.encoding);
      const report = await library.importPaths([file], encoding === undefined ? {} : { encoding });
      const [failed] = report.failed;
      return failed === undefined ? { ok: true, value: report.imported } : failure(failed.code, failed.reason);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } catch (error) {
    return failure('file-unwritable', wording.pack.fileUnwritten(systemReason(error).reason));
  }
}

/** Neither a path nor a name that a system treats as more than a name. */
function safeName(file: string): string {
  const name = [...file.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, '_').replace(/^[.\s]+|[.\s]+$/gu, '')]
    .slice(-80)
    .join('');
  return name === '' ? wording.pack.unnamed : name;
}

function keepPassages({ catalogue, database }: LibraryState, { passages, texts }: PackContent): void {
  for (const passage of passages) {
    if (catalogue.passage(passage.id) !== undefined) continue;
    const text = texts.find(({ id }) => id === passage.textId);
    writePackedPassage(database, {
      passageId: passage.id,
      textId: passage.textId,
      textTitle: text?.title ?? '',
      citation: text?.citation ?? '',
      headings: passage.headings,
      text: passage.text,
    });
  }
}
