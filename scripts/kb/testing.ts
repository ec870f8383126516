/** What tests of the command line share: the built `kb`, and steps into what it answers. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { buildCommandLine } from '../build.mjs';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** `kb` on one library. */
export interface CommandLineOnLibrary {
  /** To its end. */
  run(...words: readonly string[]): Run;
  /** The one value on standard output of a command that must succeed without a word beside it. */
  json(...words: readonly string[]): Value;
  /** Without waiting for its end. */
  start(...words: readonly string[]): ChildProcessWithoutNullStreams;
}

export interface BuiltCommandLine {
  /** Of the tests of this file alone; removed after them. */
  readonly folder: string;
  /** `library` is a folder in `folder`, or a whole path. */
  on(library: string): CommandLineOnLibrary;
}

/** For the tests of one file: call it once, outside of them. */
export function builtCommandLine(): BuiltCommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'yuanwen-kb-'));
  let bundle = '';
  beforeAll(async () => {
    bundle = await buildCommandLine();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function on(library: string): CommandLineOnLibrary {
    const argumentsOf = (words: readonly string[]) => [bundle, ...words, '--library', resolve(folder, library)];
    function run(...words: readonly string[]): Run {
      const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, argumentsOf(words), options);
      return { status, out: stdout, error: stderr };
    }
    function json(...words: readonly string[]): Value {
      const { status, out, error } = run(...words, '--json');
      expect({ status, error }).toEqual({ status: 0, error: '' });
      return new Value(JSON.parse(out));
    }
    return { run, json, start: (...words) => spawn(process.execPath, argumentsOf(words)) };
  }

  return { folder, on };
}

/** Steps into parsed JSON; a step that is not there fails the test. */
export class Value {
  constructor(readonly raw: unknown) {}

  at(...path: readonly (string | number)[]): Value {
    return path.reduce<Value>((value, step) => value.step(step), this);
  }

  get list(): readonly Value[] {
    if (!Array.isArray(this.raw)) throw new Error(`No list: ${JSON.stringify(this.raw)}`);
    return this.raw.map((item) => new Value(item));
  }

  get text(): string {
    if (typeof this.raw !== 'string') throw new Error(`No text: ${JSON.stringify(this.raw)}`);
    return this.raw;
  }

  get number(): number {
    if (typeof this.raw !== 'number') throw new Error(`No number: ${JSON.stringify(this.raw)}`);
    return this.raw;
  }

  private step(name: string | number): Value {
    if (typeof this.raw !== 'object' || this.raw === null || !(name in this.raw)) {
      throw new Error(`No ${name} in ${JSON.stringify(this.raw)}`);
    }
    return new Value(Reflect.get(this.raw, name));
  }
}

export interface Place {
  readonly id: string;
  readonly textId: string;
  /** As options of the command line. */
  readonly range: readonly string[];
}

/** Where words stand in the guideline; a search would load the dictionary each time. */
export function placeOf({ json }: CommandLineOnLibrary, words: string): Place {
  const textId = json('texts').at('texts', 0, 'id').text;
  const passages = json('text', textId).at('passages').list;
  const passage = passages.find((one) => one.at('text').text.includes(words));
  const start = passage?.at('text').text.indexOf(words) ?? -1;
  if (passage === undefined) throw new Error(`Not in the guideline: ${words}`);
  const range = ['--start', String(start), '--end', String(start + words.length)];
  return { id: passage.at('id').text, textId, range };
}
