/** Where things lie on a person's disk. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { dirname, join, posix, sep, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that the window and the command line use unless told otherwise. */
export function defaultLibraryFolder(platform: NodeJS.Platform, environment: Environment, home: string): string {
  if (platform === 'win32') {
    const roaming = environment.APPDATA ?? '';
    const data = win32.isAbsolute(roaming) ? roaming : win32.join(home, 'AppData', 'Roaming');
    return win32.join(data, 'Yuanwen', 'library');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Yuanwen', 'library');
  const given = environment.XDG_DATA_HOME;
  // The XDG specification has relative paths ignored.
  const data = given !== undefined && posix.isAbsolute(given) ? given : posix.join(home, '.local', 'share');
  return posix.join(data, 'yuanwen', 'library');
}

/** The person's own folder. HOME may be empty, as in a service: then it is the one that the system has for the user. */
export function homeFolder(): string {
  return homedir() || userInfo().homedir;
}

/**
 * The folder with `collection.json` and the shipped texts: beside a packaged program, else in the nearest folder above
 * the running file that is this program's own (the development tree, or the archive).
 * @throws when there is none, which is a fault of the build.
 */
export function bundledTexts(from: string = __dirname): string {
  const beside = join(resourcesFolder() ?? from, 'corpus', 'texts');
  return existsSync(beside) ? beside : join(programRoot(from), 'corpus', 'texts');
}

/** The folder with the worker that reads documents and its tables; it stands beside the archive, not in it. */
export function converterFolder(from: string = __dirname): string {
  return join(programRoot(from), 'dist', 'convert').replace(`app.asar${sep}`, `app.asar.unpacked${sep}`);
}

/** Electron alone has it; the same code runs in plain Node. */
function resourcesFolder(): string | null {
  return 'resourcesPath' in process && typeof process.resourcesPath === 'string' ? process.resourcesPath : null;
}

function programRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isProgramRoot(folder)) return folder;
    if (folder === dirname(folder)) throw new Error(`No package.json of this program above ${from}`);
  }
}

function isProgramRoot(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const description: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return (
    typeof description === 'object' && description !== null && 'name' in description && description.name === 'yuanwen'
  );
}
