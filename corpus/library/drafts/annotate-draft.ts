import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import type { Zip } from '../../ingest/formats/zip';
import type { Result } from '../../model';
import { draftMarks } from '../../quotes/draft-marks';
import { annotateWord } from '../../quotes/word/annotate-word';
import type { Parts } from '../../quotes/word/package-parts';
import { plainPackage } from '../../quotes/word/plain-package';
import { citedWhereChosen } from '../../study/cited-place';
import { wording } from '../../wording';
import { failure } from '../failure';
import type { AnnotatedDraft, DraftExport, UncheckedDraft } from '../interface';
import type { LibrarySearch } from '../search/library-search';
import type { LibraryState } from '../state';
import { type CheckWatch, checkText } from './check-draft';
import { readDraft } from './read-draft';

/** A draft, and the parts of the .docx that it came from; null where it came from anything else. */
interface Original {
  readonly draft: UncheckedDraft;
  readonly parts: Zip | null;
}

/** Failures: those of reading the file; `draft-changed`; `cancelled`. */
export async function annotateDraft(
  state: LibraryState,
  search: LibrarySearch,
  request: DraftExport,
  watch: CheckWatch,
): Promise<Result<AnnotatedDraft>> {
  const original = await originalOf(request);
  if (!original.ok) return original;
  const { draft, parts } = original.value;
  const checked = await checkText(state, search, draft, watch);
  if (!checked.ok) return checked;
  const decisions = new Map(request.decisions.map((decision) => [decision.start, decision]));
  const verdicts = checked.value.verdicts.map((verdict) => citedWhereChosen(verdict, decisions.get(verdict.start)));
  const marks = draftMarks(verdicts, {
    decisionOn: ({ start }) => decisions.get(start),
    hasFootnotes: request.citations === 'footnotes',
  });
  const by = { name: wording.check.annotator, initials: wording.check.annotatorInitials, time: new Date() };
  const plain = parts === null ? plainPackage(draft.text) : new Map<string, string>();
  const read = (path: string): string | null => plain.get(path) ?? textOf(parts?.read(path) ?? null);
  const bytes = packed(parts, new Map([...plain, ...annotateWord(read, marks, by)]));
  return { ok: true, value: { bytes, draft: checked.value } };
}

async function originalOf({ file, draft }: DraftExport): Promise<Result<Original>> {
  if (file === null) return { ok: true, value: { draft: draft ?? { name: '', text: '' }, parts: null } };
  const read = await readDraft(file);
  if (!read.ok) return read;
  const { name, text, blocks, parts } = read.value;
  if (draft === undefined) return { ok: true, value: { draft: { name, text, blocks }, parts } };
  if (draft.text !== text) return failure('draft-changed', wording.check.draftChanged(name));
  return { ok: true, value: { draft, parts } };
}

/** A mark at the beginning of a part says nothing in UTF-8. */
function textOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : strFromU8(bytes).replace(/^\uFEFF/u, '');
}

/** In the order of the archive that the draft came from; what is new stands last. */
function packed(original: Zip | null, changed: Parts): Uint8Array {
  const files: Zippable = {};
  for (const name of original?.names ?? []) files[name] = original?.read(name) ?? new Uint8Array();
  for (const [name, xml] of changed) files[name] = strToU8(xml);
  return zipSync(files, { level: 6 });
}
