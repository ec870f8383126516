import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { bundledTexts, defaultLibraryFolder, homeFolder } from './location';

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

it('is never a relative folder, even where the environment is empty', () => {
  expect(defaultLibraryFolder('win32', { APPDATA: '' }, 'C:\\Users\\李')).toBe(
    'C:\\Users\\李\\AppData\\Roaming\\Yuanwen\\library',
  );
  vi.stubEnv('HOME', '');
  expect(isAbsolute(homeFolder())).toBe(true);
  vi.unstubAllEnvs();
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
