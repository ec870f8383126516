import type { BrowserWindow } from 'electron';
import { wording } from '../../corpus/wording';
import type { AnnotatedDraftRequest, CheckedDraft, Result, SavedDocument } from '../contract';
import type { LibraryClient } from '../library-client';
import { askForDraft } from './dialogs';
import type { Documents } from './documents';
import { DraftFiles } from './draft-files';
import type { Tell } from './importing';

/** Drafts on behalf of the window, which names no files: where a draft came from stays here. */
export class Drafts {
  readonly #window: BrowserWindow;
  readonly #library: Pick<LibraryClient, 'call'>;
  readonly #documents: Pick<Documents, 'saveAnnotated'>;
  readonly #tell: Tell;
  readonly #files = new DraftFiles();
  #dropped: string | null = null;

  constructor(
    window: BrowserWindow,
    library: Pick<LibraryClient, 'call'>,
    documents: Pick<Documents, 'saveAnnotated'>,
    tell: Tell,
  ) {
    this.#window = window;
    this.#library = library;
    this.#documents = documents;
    this.#tell = tell;
  }

  /** Null when the person closed the dialog. */
  async open(): Promise<Result<CheckedDraft> | null> {
    const file = await askForDraft(this.#window, wording.shell.chooseDraft);
    return file === null ? null : this.#check(file);
  }

  /** Takes the first of the files that were dropped, and tells the window, which asks for the check. */
  drop(files: readonly string[]): void {
    const [first] = files;
    if (first === undefined) return;
    this.#dropped = first;
    this.#tell('draftDropped', { files: files.length });
  }

  /** Null where nothing was dropped. */
  async checkDropped(): Promise<Result<CheckedDraft> | null> {
    return this.#dropped === null ? null : this.#check(this.#dropped);
  }

  /** Null when the person closed a dialog. */
  async saveAnnotated(request: AnnotatedDraftRequest): Promise<Result<SavedDocument> | null> {
    const { name } = request.draft;
    const known = this.#files.get(request.draft);
    const isLost = known === null && /\.(?:docx|doc|wps)$/iu.test(name);
    const file = isLost ? await askForDraft(this.#window, wording.shell.chooseDraftAgain(name)) : known;
    if (isLost && file === null) return null;
    const saved = await this.#documents.saveAnnotated({ ...request, file }, name);
    if (saved?.ok === true && file !== null) this.#files.set(request.draft, file);
    return saved;
  }

  async #check(file: string): Promise<Result<CheckedDraft>> {
    const checked = await this.#library.call('checkFile', file);
    if (checked.ok) this.#files.set(checked.value, file);
    return checked;
  }
}
