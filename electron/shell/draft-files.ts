import type { UncheckedDraft } from '../contract';

/** Which file a draft was read from in this run: drafts of one name lie in several folders. */
export class DraftFiles {
  readonly #files = new Map<string, string>();

  set(draft: UncheckedDraft, file: string): void {
    this.#files.set(keyOf(draft), file);
  }

  /** Null where it was not read in this run. */
  get(draft: UncheckedDraft): string | null {
    return this.#files.get(keyOf(draft)) ?? null;
  }
}

/** No name holds a line break. */
function keyOf({ name, text }: UncheckedDraft): string {
  return `${name}\n${text}`;
}
