import { basename, dirname, join, parse } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import { type FontReport, fontProbePage, fontReport } from '../../corpus/export/font-probe';
import { importReportText } from '../../corpus/library/import/import-report-text';
import { writeWhole } from '../../corpus/library/write-file';
import type { Result } from '../../corpus/model';
import { synonymList } from '../../corpus/search/query/synonym-list';
import { wording } from '../../corpus/wording';
import type { DraftExport, ImportReport, PagePreview, PageRequest, SavedDocument, ShellCalls } from '../contract';
import type { LibraryClient } from '../library-client';
import { askWhereToSave, askWhereToSaveText, askWhetherToReplace, type DocumentFormat } from './dialogs';
import { isGivenUp, printPaper, printPdf } from './print-pdf';

const words = wording.shell;

type DocumentRequest = Parameters<ShellCalls['exportDocument']>[0];

/** Documents that this run of the program saves, and where they went. */
export class Documents {
  readonly #window: BrowserWindow;
  readonly #library: Pick<LibraryClient, 'call'>;
  readonly #saved = new Set<string>();
  #fonts: Promise<FontReport> | null = null;
  #folder = app.getPath('documents');

  constructor(window: BrowserWindow, library: Pick<LibraryClient, 'call'>) {
    this.#window = window;
    this.#library = library;
  }

  /** Null when the person closed the dialog. */
  async save(request: DocumentRequest): Promise<Result<SavedDocument> | null> {
    const { format } = request;
    const rendered = await this.#library.call('renderExport', {
      ...request,
      format: format === 'pdf' ? 'html' : format,
    });
    if (!rendered.ok) return rendered;
    const { bytes, items, suggestedName } = rendered.value;
    return this.#saveAs(parse(suggestedName).name, format, items, async (file) =>
      format === 'pdf' ? pdfOf(bytes, file) : { ok: true, value: bytes },
    );
  }

  /** The pages of a document, and whether this machine has the fonts it names. */
  async preview(request: PageRequest): Promise<Result<PagePreview>> {
    const rendered = await this.#library.call('renderExport', { ...request, format: 'html' });
    if (!rendered.ok) return rendered;
    const pdf = await pdfOf(rendered.value.bytes, rendered.value.suggestedName);
    if (!pdf.ok) return pdf;
    this.#fonts ??= printPdf(Buffer.from(fontProbePage)).then(fontReport);
    const { missing, instead } = await this.#fonts;
    return { ok: true, value: { pdf: pdf.value, missingFonts: missing, shownFonts: instead } };
  }

  /** The system's own dialog asks for the printer; calling it off is no failure. */
  async print(request: PageRequest): Promise<Result<void>> {
    const rendered = await this.#library.call('renderExport', { ...request, format: 'html' });
    if (!rendered.ok) return rendered;
    const reason = await printPaper(rendered.value.bytes);
    return reason === null
      ? { ok: true, value: undefined }
      : { ok: false, failure: { code: 'file-unwritable', message: words.notPrinted(reason) } };
  }

  /** What an import came to; null when the person closed the dialog. */
  saveReport(report: ImportReport): Promise<Result<SavedDocument> | null> {
    const now = new Date();
    const bytes = Buffer.from(importReportText(report, now));
    const items = report.imported.length + report.skipped.length + report.failed.length;
    return this.#saveAs(words.importReportName(now), 'txt', items, async () => ({ ok: true, value: bytes }));
  }

  /** Null when the person closed the dialog. */
  async saveAnnotated(request: DraftExport, name: string): Promise<Result<SavedDocument> | null> {
    const made = await this.#library.call('annotateDraft', request);
    if (!made.ok) return made;
    const { bytes, draft } = made.value;
    const suggested = words.annotatedDraftName(parse(name).name);
    return this.#saveAs(suggested, 'docx', draft.verdicts.length, async () => ({ ok: true, value: bytes }));
  }

  async #saveAs(
    name: string,
    format: DocumentFormat,
    items: number,
    make: (file: string) => Promise<Result<Uint8Array>>,
  ): Promise<Result<SavedDocument> | null> {
    const chosen = await askWhereToSave(this.#window, join(this.#folder, withExtension(name, format)), format);
    if (chosen === null) return null;

    const file = withExtension(chosen, format);
    const bytes = await make(file);
    if (!bytes.ok) return bytes;
    const written = await this.#write(file, bytes.value, file === chosen);
    if (written === null || !written.ok) return written;
    this.#saved.add(file);
    this.#folder = dirname(file);
    return { ok: true, value: { file, bytes: bytes.value.length, items } };
  }

  /** The person's own sets of other names, one a line. Null when the person closed the dialog. */
  async saveSynonyms(): Promise<Result<SavedDocument> | null> {
    const own = (await this.#library.call('synonyms')).filter(({ isBuiltIn }) => !isBuiltIn);
    const suggested = join(this.#folder, wording.shell.synonymFileName);
    const file = await askWhereToSaveText(this.#window, wording.shell.saveSynonymFile, suggested);
    if (file === null) return null;
    const bytes = Buffer.from(synonymList(own.map(({ words }) => words)));
    const written = writeWhole(file, bytes, { replace: true });
    if (!written.ok) return written;
    this.#saved.add(file);
    this.#folder = dirname(file);
    return { ok: true, value: { file, bytes: bytes.length, items: own.length } };
  }

  /** A draft with its corrections. Null when the person closed the dialog. */
  async saveDraft(name: string, text: string): Promise<Result<SavedDocument> | null> {
    const suggested = join(this.#folder, wording.shell.draftFileName(parse(name).name));
    const file = await askWhereToSaveText(this.#window, wording.shell.saveDraft, suggested);
    if (file === null) return null;
    const bytes = Buffer.from(text);
    const written = writeWhole(file, bytes, { replace: true });
    if (!written.ok) return written;
    this.#saved.add(file);
    this.#folder = dirname(file);
    return { ok: true, value: { file, bytes: bytes.length, items: 1 } };
  }

  /** Does nothing for a file that this run did not save. */
  showInFolder(file: string): void {
    if (this.#saved.has(file)) shell.showItemInFolder(file);
  }

  /** The dialog asked about the name that was chosen; where we added an extension, nobody has been asked yet. */
  async #write(file: string, bytes: Uint8Array, hasBeenAsked: boolean): Promise<Result<void> | null> {
    const written = writeWhole(file, bytes, { replace: hasBeenAsked });
    if (written.ok || written.failure.code !== 'file-exists') return written;
    return (await askWhetherToReplace(this.#window, file)) ? writeWhole(file, bytes, { replace: true }) : null;
  }
}

async function pdfOf(html: Uint8Array, file: string): Promise<Result<Uint8Array>> {
  try {
    return { ok: true, value: await printPdf(html) };
  } catch (error) {
    if (!isGivenUp()) console.error(error);
    return { ok: false, failure: { code: 'file-unwritable', message: words.printFailed(basename(file)) } };
  }
}

/** A dot alone is no extension of ours: 第3.1节 becomes 第3.1节.docx. */
function withExtension(name: string, format: DocumentFormat): string {
  return name.toLowerCase().endsWith(`.${format}`) ? name : `${name}.${format}`;
}
