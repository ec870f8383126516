import { describe, expect, it } from 'vitest';
import { servedFile } from './served-file';

const folder = '/program/dist/renderer';

describe('a file of the window', () => {
  it.each([
    ['app://yuanwen/', '/program/dist/renderer/index.html', 'text/html; charset=utf-8'],
    ['app://yuanwen/index.html?x#y', '/program/dist/renderer/index.html', 'text/html; charset=utf-8'],
    [
      'app://yuanwen/assets/index-1a2b.js',
      '/program/dist/renderer/assets/index-1a2b.js',
      'text/javascript; charset=utf-8',
    ],
    ['app://yuanwen/../%2e%2e/a.js', '/program/dist/renderer/a.js', 'text/javascript; charset=utf-8'],
    ['app://yuanwen/assets/%E6%96%87.css', '/program/dist/renderer/assets/文.css', 'text/css; charset=utf-8'],
  ])('%s', (url, file, contentType) => {
    expect(servedFile(folder, url)).toEqual({ file, contentType });
  });
});

describe('no file of the window', () => {
  it.each([
    ['above the folder', 'app://yuanwen/..%2f..%2fmain.js'],
    ['a neighbour with the same beginning', 'app://yuanwen/..%2frenderer-old/main.js'],
    ['with backslashes', 'app://yuanwen/..%5c..%5cmain.js'],
    ['the folder above itself', 'app://yuanwen/..%2f'],
    ['with a NUL', 'app://yuanwen/index.html%00.js'],
    ['with a broken escape', 'app://yuanwen/%'],
    ['escaped bytes that are not UTF-8', 'app://yuanwen/%ff.js'],
    ['of a kind that the window has no use for', 'app://yuanwen/main.cjs'],
  ])('%s', (_reason, url) => {
    expect(servedFile(folder, url)).toBeNull();
  });
});
