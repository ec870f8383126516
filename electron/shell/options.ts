import { resolve } from 'node:path';

/** The folder after `--library`; `default` when it is not said, `incomplete` when no folder follows. */
export function libraryOption(
  argv: readonly string[],
): { readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'default' | 'incomplete' } {
  const joined = argv.find((argument) => argument.startsWith('--library='));
  const index = argv.indexOf('--library');
  if (joined === undefined && index < 0) return { kind: 'default' };
  const folder = joined === undefined ? argv[index + 1] : joined.slice('--library='.length);
  if (folder === undefined || folder === '' || folder.startsWith('--')) return { kind: 'incomplete' };
  return { kind: 'folder', folder: resolve(folder) };
}
