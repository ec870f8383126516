import type { Result } from '../contract';
import { LibraryLostError } from '../library-client';

/** Files of one kind, of which the window is shown what is in them: it may take in only what it was shown in this run. */
export class InspectedFiles<Overview> {
  readonly #extension: string;
  readonly #inspect: (file: string) => Promise<Result<Overview>>;
  readonly #show: (overview: Result<Overview>) => void;
  readonly #opened = new Set<string>();

  /** `extension` with its dot; `show` tells the window of a file that it did not ask for. */
  constructor(
    extension: string,
    inspect: (file: string) => Promise<Result<Overview>>,
    show: (overview: Result<Overview>) => void,
  ) {
    this.#extension = extension;
    this.#inspect = inspect;
    this.#show = show;
  }

  open(file: string): Promise<Result<Overview>> {
    this.#opened.add(file);
    return this.#inspect(file);
  }

  wasOpened(file: string): boolean {
    return this.#opened.has(file);
  }

  /** Shows the first of them as if it had been chosen; answers with what are none. */
  takeOut(paths: readonly string[]): readonly string[] {
    const isOwn = (path: string) => path.toLowerCase().endsWith(this.#extension);
    const first = paths.find(isOwn);
    if (first !== undefined) void this.#showUnasked(first);
    return paths.filter((path) => !isOwn(path));
  }

  async #showUnasked(file: string): Promise<void> {
    try {
      this.#show(await this.open(file));
    } catch (error) {
      // The window says by itself that the library is lost.
      if (!(error instanceof LibraryLostError)) throw error;
    }
  }
}
