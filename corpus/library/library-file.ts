import { join } from 'node:path';

/** The database of a library folder. */
export function libraryFile(folder: string): string {
  return join(folder, 'library.db');
}

/** Copies that the program makes by itself. */
export function backupFolder(folder: string): string {
  return join(folder, 'backups');
}
