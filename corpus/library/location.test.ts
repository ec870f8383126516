import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledTexts, defaultLibraryFolder } from './location';

it('puts the library where each system keeps the data of programs', () => {
  const windows = { APPDATA: 'C:\\Users\\李\\AppData\\Roaming' };
  expect(defaultLibraryFolder('win32', windows, 'C:\\Users\\李')).toBe(
    'C:\\Users\\李\\AppData\\Roaming\\Yuanwen\\library',
  );
  expect(defaultLibraryFolder('win32', {}, 'C:\\Users\\李')).toBe('C:\\Users\\李\\AppData\\Roaming\\Yuanwen\\library');
  expect(defaultLibraryFolder('darwin', {}, '/Users/li')).toBe('/Users/li/Library/Application Support/Yuanwen/library');
  expect(defaultLibraryFolder('linux', {}, '/home/li')).toBe('/home/li/.local/share/yuanwen/library');
  expect(defaultLibraryFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/li')).toBe('/data/yuanwen/library');
});

it('ignores a relative XDG folder, as the specification has it', () => {
  expect(defaultLibraryFolder('linux', { XDG_DATA_HOME: 'data' }, '/home/li')).toBe(
    '/home/li/.local/share/yuanwen/library',
  );
});

it('finds the shipped texts from any folder of the program, and nowhere else', () => {
  expect(existsSync(join(bundledTexts(), 'collection.json'))).toBe(true);
  expect(bundledTexts(join(__dirname, 'store', 'migrations'))).toBe(bundledTexts());
  expect(() => bundledTexts(tmpdir())).toThrow('package.json');
});
