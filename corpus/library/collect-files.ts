import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { wording } from '../wording';
import { systemReason } from './failure';

export interface FoundFile {
  readonly path: string;
  /** The person named it; a file met inside a folder may be of any kind without that being a mistake. */
  readonly isNamed: boolean;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** The files of paths and, all the way down, of folders: in the order given, inside a folder in the order of names. */
export function collectFiles(paths: readonly string[]): FoundFiles {
  const files: FoundFile[] = [];
  const failed: { path: string; reason: string }[] = [];
  for (const path of paths) visit(path, true, [], files, failed);
  return { files, failed };
}

function visit(
  path: string,
  isNamed: boolean,
  above: readonly string[],
  files: FoundFile[],
  failed: { path: string; reason: string }[],
): void {
  try {
    const status = statSync(path);
    if (status.isFile()) files.push({ path, isNamed });
    else if (status.isDirectory()) visitFolder(path, isNamed, above, files, failed);
    else failed.push({ path, reason: wording.library.notAFile(basename(path)) });
  } catch (error) {
    failed.push({ path, reason: wording.library.fileUnreadable(basename(path), systemReason(error).reason) });
  }
}

function visitFolder(
  path: string,
  isNamed: boolean,
  above: readonly string[],
  files: FoundFile[],
  failed: { path: string; reason: string }[],
): void {
  const real = realpathSync(path);
  // A link to a folder that we are already inside would go on for ever.
  if (above.includes(real)) return;
  const countBefore = files.length + failed.length;
  const names = readdirSync(path).sort((left, right) => collator.compare(left, right) || (left < right ? -1 : 1));
  for (const name of names.filter(isVisible)) visit(join(path, name), false, [...above, real], files, failed);
  if (isNamed && files.length + failed.length === countBefore) {
    failed.push({ path, reason: wording.library.folderEmpty(basename(path)) });
  }
}

/** Hidden files, and the lock files that office programs leave beside an open document. */
function isVisible(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$');
}

/** By the name's ending; null for what cannot be imported yet. A name without an ending is taken for plain text. */
export function formatOf(path: string): 'txt' | 'md' | null {
  const extension = extname(path).toLowerCase();
  if (extension === '.md' || extension === '.markdown') return 'md';
  return extension === '.txt' || extension === '.text' || extension === '' ? 'txt' : null;
}
