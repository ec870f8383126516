import { join } from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from 'playwright/test';
import type { Bridge } from '../electron/contract';
import { sandboxArguments } from '../scripts/display.mjs';
import { electronPath } from '../scripts/electron-runtime.mjs';
import { root } from '../scripts/paths.mjs';

declare global {
  interface Window {
    readonly yuanwen: Bridge;
  }
}

/** The built program of this checkout, or a packaged one. */
export type Target = { readonly kind: 'built' } | { readonly kind: 'packaged'; readonly executable: string };

/** The program as a person has it before them; a folder of its own holds its library and profile. */
export class Program {
  readonly folder: string;
  readonly #target: Target;
  readonly #faults: string[] = [];
  #running: { readonly app: ElectronApplication; readonly window: Page } | null = null;

  constructor(folder: string, target: Target) {
    this.folder = folder;
    this.#target = target;
  }

  get app(): ElectronApplication {
    return this.#runningParts.app;
  }

  get window(): Page {
    return this.#runningParts.window;
  }

  get libraryFolder(): string {
    return libraryFolder(this.folder);
  }

  /** Answers once the window is shown, with its first screen. */
  async start(): Promise<void> {
    const app = await launch(this.folder, this.#target);
    app.process().stderr?.on('data', (data: Buffer) => this.#faults.push(...faultsOf(data.toString())));
    await refuseDialogs(app);
    const window = await app.firstWindow();
    this.#running = { app, window };
    window.on('console', (message) => {
      if (message.type() === 'error') this.#faults.push(`window: ${message.text()}`);
    });
    window.on('pageerror', (error) => this.#faults.push(`window: ${error.message}`));
    await app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((resolve) => {
          const [shown] = BrowserWindow.getAllWindows();
          if (shown?.isVisible() === true) resolve();
          else shown?.once('show', () => resolve());
        }),
    );
    await window.getByRole('main').waitFor();
  }

  /** Ends it like a person does; does nothing when it has ended. */
  async quit(): Promise<void> {
    await this.#running?.app.close();
    this.#running = null;
  }

  /** What went wrong since it was last asked, the window's console errors and refused requests among it. */
  takeFaults(): readonly string[] {
    return this.#faults.splice(0);
  }

  get #runningParts(): { readonly app: ElectronApplication; readonly window: Page } {
    if (this.#running === null) throw new Error('The program is not running');
    return this.#running;
  }
}

export function libraryFolder(folder: string): string {
  return join(folder, 'library');
}

/** Far more than a start takes on a busy machine, in milliseconds. */
const longestStart = 30_000;

/** The program, without waiting for its window. */
export function launch(folder: string, target: Target): Promise<ElectronApplication> {
  const own = ['--library', libraryFolder(folder), `--user-data-dir=${join(folder, 'profile')}`];
  return target.kind === 'built'
    ? startElectron(electronPath(), [root, ...own])
    : startElectron(target.executable, own);
}

/**
 * When Playwright attaches in the very moment in which the first page is committed, it misses that and waits for it for
 * ever, about once in 150 starts (it holds a program back until it has attached only where it picks the Electron
 * itself). Such a start is ended and made again.
 */
export async function startElectron(
  executablePath: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<ElectronApplication> {
  const defined = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const options = {
    executablePath,
    args: [...sandboxArguments, ...args],
    env: Object.fromEntries(defined),
    timeout: longestStart,
  };
  try {
    return await _electron.launch(options);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return _electron.launch(options);
  }
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

/** Gives the page of the window a size. Others are hidden: what is printed is laid out in them. */
export async function resize({ app, window }: Program, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => {
      const shown = BrowserWindow.getAllWindows().find((each) => each.isVisible());
      shown?.setContentSize(wide, high);
    },
    [width, height] as const,
  );
  await window.waitForFunction((wide) => innerWidth === wide, width);
}

/** An item of the menu of the window, by its label. */
export async function chooseMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    items.find((item) => item.label === wanted)?.click();
  }, label);
}

/** A message box that stands open until the test presses one of its buttons. */
export interface MessageBox {
  /** Its message and detail; null while none is open. */
  text(): Promise<string | null>;
  press(button: string): Promise<void>;
}

/** Takes hold of the message boxes to come. */
export async function holdMessageBox(app: ElectronApplication): Promise<MessageBox> {
  const held = await app.evaluateHandle(({ dialog }) => {
    const box: { text: string | null; press: (button: string) => void } = { text: null, press: () => {} };
    dialog.showMessageBox = (...args: readonly object[]) => {
      const options = { message: '', detail: '', buttons: [] as string[], ...args.at(-1) };
      box.text = `${options.message}\n${options.detail}`;
      return new Promise((resolve) => {
        box.press = (button) => {
          box.text = null;
          resolve({ response: options.buttons.indexOf(button), checkboxChecked: false });
        };
      });
    };
    return box;
  });
  return {
    text: () => held.evaluate((box) => box.text),
    press: (button) => held.evaluate((box, label) => box.press(label), button),
  };
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
  const chatter =
    /^\[\d+:\d+\/|^Debugger (listening|attached|ending)|^Waiting for the debugger|^For help, see|^DevTools listening|^\s*$/u;
  return output.split('\n').filter((line) => !chatter.test(line));
}
