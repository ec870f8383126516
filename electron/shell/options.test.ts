import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { libraryOption } from './options';

it('takes the folder after the option, or after its equals sign', () => {
  expect(libraryOption(['yuanwen', '.', '--library', '/a/b'])).toEqual({ kind: 'folder', folder: resolve('/a/b') });
  expect(libraryOption(['yuanwen', '--library=文献', '.'])).toEqual({ kind: 'folder', folder: resolve('文献') });
});

it('tells a missing option from an incomplete one', () => {
  expect(libraryOption(['yuanwen', '.', '--user-data-dir=/a'])).toEqual({ kind: 'default' });
  expect(libraryOption(['yuanwen', '--library'])).toEqual({ kind: 'incomplete' });
  expect(libraryOption(['yuanwen', '--library='])).toEqual({ kind: 'incomplete' });
  expect(libraryOption(['yuanwen', '--library', '--no-sandbox'])).toEqual({ kind: 'incomplete' });
});
