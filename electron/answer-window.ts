import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { isOneOf, isShape, isStrings } from '../corpus/checks';
import { wording } from '../corpus/wording';
import { callChannel, type Drop, dropChannel, dropKinds, type Reply } from './channels';
import { type Call, isLibraryCall, readCall } from './check-arguments';
import type { CallName, Calls, LibraryCalls, ShellCalls } from './contract';
import type { LibraryClient } from './library-client';
import { isOwn } from './shell/origin';

type Handlers<Group> = {
  readonly [Name in keyof Group & CallName]: (
    ...args: Parameters<Calls[Name]>
  ) => ReturnType<Calls[Name]> | Promise<Awaited<ReturnType<Calls[Name]>>>;
};

/** What main answers itself, or does more for than pass on. */
type OwnHandlers = Handlers<ShellCalls> & Partial<Handlers<LibraryCalls>>;

/** Answers the window's calls and drops; nothing from any other page or frame. */
export function answerWindow(
  window: BrowserWindow,
  library: Pick<LibraryClient, 'call'>,
  handlers: OwnHandlers,
  dropped: Readonly<Record<Drop['kind'], (paths: readonly string[]) => void>>,
): void {
  ipcMain.handle(callChannel, async (event, name: unknown, args: unknown): Promise<Reply> => {
    const call = isFrom(window, event) ? readCall(name, args) : null;
    if (call === null) {
      console.warn(`Refused the call ${String(name)}`);
      return { ok: false, message: wording.shell.callRefused };
    }
    try {
      return { ok: true, value: await answer(library, handlers, call) };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  });
  ipcMain.on(dropChannel, (event, drop: unknown) => {
    if (isFrom(window, event) && isDrop(drop)) dropped[drop.kind](drop.paths);
  });
}

const isDrop = isShape<Drop>({ kind: isOneOf(dropKinds), paths: isStrings });

function isFrom(window: BrowserWindow, event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const { senderFrame } = event;
  return senderFrame !== null && senderFrame === window.webContents.mainFrame && isOwn(senderFrame.url);
}

/** What has no handler goes to the library process as it is. */
function answer(library: Pick<LibraryClient, 'call'>, handlers: OwnHandlers, call: Call): unknown {
  return isLibraryCall(call) && handlers[call.name] === undefined
    ? library.call(call.name, ...call.args)
    : handle(handlers, call);
}

function handle<Name extends CallName>(handlers: Partial<Handlers<Calls>>, call: Call<Name>): unknown {
  return handlers[call.name]?.(...call.args);
}
