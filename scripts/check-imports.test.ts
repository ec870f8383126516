import { describe, expect, it } from 'vitest';
import { importsOf, violationsIn } from './check-imports.mjs';
import { zones } from './import-rules.mjs';

/** As if every path with an ending led to a file. */
const everyFile = (path: string) => /\.\w+$/.test(path);

describe('importsOf', () => {
  it('reads static, dynamic, re-exporting and side-effect imports over several lines', () => {
    const code = [
      "import a from 'a';",
      "import type { B } from 'b';",
      'import {',
      '  c,',
      '  d,',
      "} from 'c';",
      "export * from 'd';",
      "export type { E } from 'e';",
      "import 'f';",
      "const g = await import('g');",
      "const h = require('h');",
      "let i: import('i').I;",
    ].join('\n');
    expect(importsOf(code).map(({ specifier, isType }) => (isType ? `type ${specifier}` : specifier))).toEqual([
      'a',
      'type b',
      'c',
      'd',
      'type e',
      'f',
      'g',
      'h',
      'i',
    ]);
  });

  it('leaves comments and code that only speaks of importing alone', () => {
    const code = [
      "// import a from 'a';",
      " * import('b')",
      'export const from = "c";',
      "const text = `d from 'd'`;",
    ].join('\n');
    expect(importsOf(code)).toEqual([]);
  });
});

describe('violationsIn', () => {
  it.each([
    ['corpus/search/rank.ts', "import type { Passage } from '../model';"],
    ['corpus/search/rank.ts', "import type { Segmenter } from '../segment/segmenter';"],
    ['corpus/library/library.ts', "import { readFileSync } from 'node:fs';"],
    ['corpus/library/store/database.ts', "import { DatabaseSync } from '@photostructure/sqlite';"],
    ['corpus/segment/jieba.ts', "import nodejieba from 'nodejieba';"],
    ['corpus/ingest/clean/page-noise.ts', "import { other } from './other';"],
    ['corpus/ingest/ingest.test.ts', "import { readFileSync } from 'node:fs';"],
    ['electron/shell/window.ts', "import { BrowserWindow } from 'electron';"],
    ['renderer/search/hits.tsx', "import type { Hit } from '../../electron/contract';"],
    ['renderer/search/hits.tsx', "import './hits.css';"],
  ])('allows in %s: %s', (file, code) => {
    expect(violationsIn(file, code, everyFile)).toEqual([]);
  });

  it.each([
    ['the model imports nothing', 'corpus/model.ts', "import { wording } from './wording';"],
    ['a pure folder uses no Node', 'corpus/search/rank.ts', "import { readFileSync } from 'node:fs';"],
    ['nor dynamically', 'corpus/export/docx.ts', "const { join } = await import('node:path');"],
    ['no lower folder knows the library', 'corpus/topics/topics.ts', "import { open } from '../library/library';"],
    [
      'search knows the segmenter as a type only',
      'corpus/search/rank.ts',
      "import { load } from '../segment/segmenter';",
    ],
    ['nobody but the store knows SQLite', 'corpus/library/library.ts', "import '@photostructure/sqlite';"],
    ['not even a test loads nodejieba by itself', 'corpus/segment/words.test.ts', "import jieba from 'nodejieba';"],
    ['the library does not know Electron', 'corpus/library/library.ts', "import { app } from 'electron';"],
    ['nor a file of its folder', 'corpus/library/library.ts', "import { send } from '../../electron/main';"],
    ['the window knows the contract only', 'renderer/api.ts', "import { open } from '../corpus/library/library';"],
    ['and that as types', 'renderer/api.ts', "import { calls } from '../electron/contract';"],
    ['the window uses no Node', 'renderer/api.ts', "import { join } from 'node:path';"],
    ['a re-export is an import', 'corpus/ingest/ingest.ts', "export * from '../search/fold';"],
    ['a new folder needs a rule', 'corpus/elsewhere/new.ts', "import '../model';"],
  ])('%s', (_rule, file, code) => {
    expect(violationsIn(file, code, everyFile)).toHaveLength(1);
  });

  it('reports an import that leads nowhere', () => {
    expect(violationsIn('corpus/cite.ts', "import { gone } from './gone';", () => false)).toHaveLength(1);
  });
});

describe('the table', () => {
  it('has no way back from any zone to itself', () => {
    const targets = new Map(zones.map((zone) => [zone.name, zone.mayImport]));
    const reachable = (name: string, seen: Set<string>): Set<string> => {
      for (const next of targets.get(name) ?? []) {
        if (!seen.has(next)) reachable(next, seen.add(next));
      }
      return seen;
    };
    for (const { name } of zones) expect([...reachable(name, new Set())], name).not.toContain(name);
  });

  it('names only zones that are there', () => {
    const names = new Set(zones.map(({ name }) => name));
    for (const zone of zones) {
      for (const name of [...zone.mayImport, ...(zone.mayImportTypes ?? [])]) expect(names, zone.name).toContain(name);
    }
  });
});
