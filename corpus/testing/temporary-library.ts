import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Library } from '../library/interface';
import { openLibrary } from '../library/library';
import { bundledTexts } from '../library/location';
import type { Result } from '../model';

/** A folder of the test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yuanwen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The library of a folder, made with the shipped texts where there is none; closed when the test ends. */
export function libraryIn(folder: string): Library {
  const library = succeeded(openLibrary({ folder, bundled: bundledTexts() }));
  onTestFinished(() => library.close());
  return library;
}

/** @throws on a failure, with its message. */
export function succeeded<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}
