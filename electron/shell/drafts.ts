import type { BrowserWindow } from 'electron';
import { wording } from '../../corpus/wording';
import type { AnnotatedDraftRequest, CheckedDraft, Result, SavedDocument } from '../contract';
import type { LibraryClient } from '../library-client';
import { askForDraft } from './dialogs';
import type { Documents } from './documents';

/** Drafts on behalf of the window, which names no files: where a draft came from stays here. */
export class Drafts {
  readonly #window: BrowserWindow;
  readonly #library: Pick<LibraryClient, 'call'>;
  readonly #documents: Pick<Documents, 'saveAnnotated'>;
  /** By the name of the draft, of this run. */
  readonly #files = new Map<string, string>();

  constructor(
    window: BrowserWindow,
    library: Pick<LibraryClient, 'call'>,
    documents: Pick<Documents, 'saveAnnotated'>,
  ) {
    this.#window = window;
    this.#library = library;
    this.#documents = documents;
  }

  /** Null when the person closed the dialog. */
  async open(): Promise<Result<CheckedDraft> | null> {
    const file = await askForDraft(this.#window, wording.shell.chooseDraft);
    if (file === null) return null;
    const checked = await this.#library.call('checkFile', file);
    if (checked.ok) this.#files.set(checked.value.name, file);
    return checked;
  }

  /** Null when the person closed a dialog. */
  async saveAnnotated(request: AnnotatedDraftRequest): Promise<Result<SavedDocument> | null> {
    const { name } = request.draft;
    const known = this.#files.get(name) ?? null;
    const isLost = known === null && /\.(?:docx|doc|wps)$/iu.test(name);
    const file = isLost ? await askForDraft(this.#window, wording.shell.chooseDraftAgain(name)) : known;
    if (isLost && file === null) return null;
    const saved = await this.#documents.saveAnnotated({ ...request, file }, name);
    if (saved?.ok === true && file !== null) this.#files.set(name, file);
    return saved;
  }
}
