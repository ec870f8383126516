import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What can be made again: downloads, runtimes, stamps. */
export const cache = join(root, '.cache');
