import { join, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/**
 * Which file of `folder` a URL of the program's own names, and its content type.
 * Null when it names none: outside the folder, of a kind that the window has no use for, or malformed.
 */
export function servedFile(
  folder: string,
  url: string,
): { readonly file: string; readonly contentType: string } | null {
  const path = decodedPath(new URL(url).pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const file = join(folder, path === '/' ? 'index.html' : path);
  const contentType = contentTypes[file.slice(file.lastIndexOf('.') + 1)];
  return file.startsWith(folder + sep) && contentType !== undefined ? { file, contentType } : null;
}

function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone % or bytes that are not UTF-8: no file of ours is named so.
    return null;
  }
}
