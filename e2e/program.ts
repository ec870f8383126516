import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright/test';
import type { Bridge } from '../electron/contract';
import { electronPath } from '../scripts/electron-runtime.mjs';
import { root } from '../scripts/paths.mjs';

declare global {
  interface Window {
    readonly yuanwen: Bridge;
  }
}

/** The built program of this checkout, or a packaged one. */
export type Target = { readonly kind: 'built' } | { readonly kind: 'packaged'; readonly executable: string };

/** The program while it runs, as a person has it before them; a folder of its own holds its library and profile. */
export class Program {
  readonly folder: string;
  readonly #target: Target;
  readonly #app: ElectronApplication;
  readonly #window: Page;
  #faults: string[] = [];

  private constructor(folder: string, target: Target, app: ElectronApplication, window: Page) {
    this.folder = folder;
    this.#target = target;
    this.#app = app;
    this.#window = window;
  }

  /** Answers once the window has loaded its page. */
  static async start(folder: string, target: Target = { kind: 'built' }): Promise<Program> {
    const app = await launch(folder, target);
    const faults: string[] = [];
    app.process().stderr?.on('data', (data: Buffer) => faults.push(...faultsOf(data.toString())));
    await refuseDialogs(app);
    const window = await app.firstWindow();
    window.on('console', (message) => {
      if (message.type() === 'error') faults.push(`window: ${message.text()}`);
    });
    window.on('pageerror', (error) => faults.push(`window: ${error.message}`));
    await window.waitForLoadState('load');
    const program = new Program(folder, target, app, window);
    program.#faults = faults;
    return program;
  }

  get app(): ElectronApplication {
    return this.#app;
  }

  get window(): Page {
    return this.#window;
  }

  get libraryFolder(): string {
    return libraryFolder(this.folder);
  }

  /** What went wrong since it was last asked, the window's console errors and refused requests among it. */
  takeFaults(): readonly string[] {
    return this.#faults.splice(0);
  }

  /** Ends it like a person does. */
  async quit(): Promise<void> {
    await this.#app.close();
  }

  /** Ends it, and starts it again on the same library and profile. */
  async restart(): Promise<Program> {
    await this.quit();
    return Program.start(this.folder, this.#target);
  }
}

export function libraryFolder(folder: string): string {
  return join(folder, 'library');
}

/** The program without waiting for its window. */
export function launch(folder: string, target: Target): Promise<ElectronApplication> {
  const options = ['--library', libraryFolder(folder), `--user-data-dir=${join(folder, 'profile')}`];
  // Chromium refuses to run as root inside its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return target.kind === 'built'
    ? _electron.launch({ executablePath: electronPath(), args: [...sandbox, root, ...options] })
    : _electron.launch({ executablePath: target.executable, args: [...sandbox, ...options] });
}

/** A native dialog cannot be answered from here: one that no test has answered beforehand is closed, and is a fault. */
async function refuseDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const refuse = (...args: readonly unknown[]) => {
      console.error(`Unexpected dialog ${JSON.stringify(args.at(-1))}`);
      return Promise.resolve({ canceled: true, filePath: '', filePaths: [], response: 1, checkboxChecked: false });
    };
    dialog.showSaveDialog = refuse;
    dialog.showOpenDialog = refuse;
    dialog.showMessageBox = refuse;
  });
}

/** The next save dialogs answer with this file. */
export async function answerSaveDialog(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/** The next open dialogs answer with these files. */
export async function answerOpenDialog(app: ElectronApplication, files: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [...files],
  );
}

/** Lines of the processes' error output that are not the chatter of Chromium and the inspector. */
function faultsOf(output: string): string[] {
  const chatter = /^\[\d+:\d+\/|^Debugger (listening|attached|ending)|^For help, see|^DevTools listening|^\s*$/u;
  return output.split('\n').filter((line) => !chatter.test(line));
}
