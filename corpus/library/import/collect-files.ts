import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { wording } from '../../wording';
import { systemReason } from '../failure';

export interface FoundFile {
  readonly path: string;
  /** The person named it; a file met inside a folder may be of any kind without that being a mistake. */
  readonly isNamed: boolean;
  /** Its length when it was found. */
  readonly bytes: number;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

/** What watches over a search that may go through a whole disk. */
export interface CollectOptions {
  /** Is told how many files were found so far. */
  readonly onFound?: (count: number) => void;
  /** Asked before every folder: what was found until then is the answer. */
  readonly isCalledOff?: () => boolean;
}

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });

/** The files of paths and, all the way down, of folders: in the order given, inside a folder in the order of names. */
export async function collectFiles(paths: readonly string[], options: CollectOptions = {}): Promise<FoundFiles> {
  const walk: Walk = { ...options, files: [], failed: [], folders: new Set() };
  for (const path of paths) await visit(path, true, walk);
  return walk;
}

interface Walk extends CollectOptions {
  readonly files: FoundFile[];
  readonly failed: { readonly path: string; readonly reason: string }[];
  /** Folders where they really are: links may lead to one on many ways, or round in circles. */
  readonly folders: Set<string>;
}

async function visit(path: string, isNamed: boolean, walk: Walk): Promise<void> {
  try {
    const status = await stat(path);
    if (status.isFile()) {
      walk.files.push({ path, isNamed, bytes: status.size });
      walk.onFound?.(walk.files.length);
    } else if (status.isDirectory()) await visitFolder(path, isNamed, walk);
    else walk.failed.push({ path, reason: wording.library.notAFile(basename(path)) });
  } catch (error) {
    walk.failed.push({ path, reason: wording.library.fileUnreadable(basename(path), systemReason(error).reason) });
  }
}

async function visitFolder(path: string, isNamed: boolean, walk: Walk): Promise<void> {
  if (walk.isCalledOff?.() === true) return;
  const real = await realpath(path);
  if (walk.folders.has(real)) return;
  walk.folders.add(real);
  const countBefore = walk.files.length + walk.failed.length;
  const names = await readdir(path);
  names.sort((left, right) => collator.compare(left, right) || (left < right ? -1 : 1));
  for (const name of names.filter(isVisible)) await visit(join(path, name), false, walk);
  if (isNamed && walk.files.length + walk.failed.length === countBefore) {
    walk.failed.push({ path, reason: wording.library.folderEmpty(basename(path)) });
  }
}

/** Hidden files, and the lock files that office programs leave beside an open document. */
function isVisible(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$');
}

/** Text, but for programs: what a saved page or a copied disk has beside its documents. */
const machineEndings =
  'bat c cfg cmd conf cpp cs css csv db h inf ini java js json lnk log map mjs php ps1 py reg sh sql svg tmp ts tsv url vbs xml yaml yml'.split(
    ' ',
  );

const pictureEndings = ['jpeg', 'jpg', 'png'];

/** Whether a file met in a folder is a picture by its name: most are photographs, and recognising each takes a while. */
export function isPicture(path: string): boolean {
  return pictureEndings.includes(extname(path).slice(1).toLowerCase());
}

/** Whether a file met in a folder is by its name none that anybody reads; one that a person names is taken all the same. */
export function isForMachines(path: string): boolean {
  return machineEndings.includes(extname(path).slice(1).toLowerCase());
}
