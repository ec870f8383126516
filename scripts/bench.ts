/**
 * Measures this program's search beside others, on the same texts and terms, each in a process of its own:
 * `npm run bench -- [--corpus DIR] [--megabytes N,N] [--queries N] [--peer-queries N] [--engines N,N] [--only NAME,NAME] [--write FILE]`.
 * Other programs are asked at most the first `--peer-queries` of the queries of each kind: in 60 MB some need half a second
 * for each. `--engines` are megabytes at which the two engines of this program are compared; empty: nowhere.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledTexts } from '../corpus/library/location';
import type { BenchFolder, Contender, Measured } from './bench/contender';
import { contenders, engines } from './bench/contenders';
import { type Compared, crossoverReport } from './bench/crossover';
import { measureBuild, measureSearch } from './bench/measure';
import { filesIn, prepare } from './bench/prepare';
import { type QueryCounts, reportOf } from './bench/table';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/bench/laws' },
    megabytes: { type: 'string', default: '10,1000' },
    queries: { type: 'string', default: '300' },
    'peer-queries': { type: 'string', default: '60' },
    engines: { type: 'string', default: '1,2,4,8' },
    only: { type: 'string' },
    write: { type: 'string' },
    step: { type: 'string' },
    folder: { type: 'string' },
  },
});

const steps: Readonly<Record<string, typeof measureSearch>> = { build: measureBuild, search: measureSearch };

/** Queries of each kind. */
const counts: QueryCounts = {
  own: Number(values.queries),
  peers: Math.min(Number(values.queries), Number(values['peer-queries'])),
};

async function main(): Promise<void> {
  const { step, folder, only } = values;
  if (step !== undefined && folder !== undefined) return runStep(step, folder);
  const wanted = only?.split(',');
  const chosen = contenders.filter(({ name }) => wanted === undefined || wanted.includes(name));
  const report = values.megabytes.split(',').map((size) => compare(Number(size), chosen));
  const sizes = values.engines.split(',').filter((size) => size !== '');
  if (sizes.length > 0) report.push(crossoverReport(sizes.map((size) => compareEngines(Number(size)))));
  const text = report.join('\n\n');
  console.log(text);
  if (values.write !== undefined) writeFileSync(values.write, text);
}

/** In the process of its own. */
async function runStep(step: string, path: string): Promise<void> {
  const contender = [...contenders, ...engines].find(({ name }) => name === values.only);
  const measure = steps[step];
  if (contender === undefined || measure === undefined) throw new Error(`No step ${step} of ${values.only}`);
  const files = filesIn(folders(), Number(values.megabytes));
  const isPeer = contenders.includes(contender) && contender !== contenders[0];
  const queries = isPeer ? counts.peers : counts.own;
  console.log(JSON.stringify(await measure(contender, { path, files }, queries)));
}

function folders(): string[] {
  return existsSync(values.corpus) ? [bundledTexts(), values.corpus] : [bundledTexts()];
}

function compare(megabytes: number, chosen: readonly Contender[]): string {
  const path = mkdtempSync(join(tmpdir(), 'yuanwen-bench-'));
  try {
    const prepared = prepare(path, filesIn(folders(), megabytes), counts.own);
    const rows = chosen.map(({ name }) => ({ name, measured: measuredOf(name, prepared.folder, megabytes) }));
    return reportOf(prepared, rows, counts);
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function compareEngines(megabytes: number): Compared {
  const path = mkdtempSync(join(tmpdir(), 'yuanwen-bench-'));
  try {
    const { folder, passages } = prepare(path, filesIn(folders(), megabytes), counts.own);
    const [inMemory = {}, inDatabase = {}] = engines.map(({ name }) => measuredOf(name, folder, megabytes));
    return { passages, inMemory, inDatabase };
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function measuredOf(name: string, folder: BenchFolder, megabytes: number): Partial<Measured> {
  const built = ownProcess('build', name, folder, megabytes);
  const measured = { ...built, ...ownProcess('search', name, folder, megabytes) };
  console.error(name, JSON.stringify({ ...measured, milliseconds: undefined, found: undefined }));
  return measured;
}

function ownProcess(step: string, name: string, { path }: BenchFolder, megabytes: number): Partial<Measured> {
  const own = ['--step', step, '--folder', path, '--only', name];
  const shared = [
    ...['--corpus', values.corpus, '--megabytes', String(megabytes)],
    ...['--queries', values.queries, '--peer-queries', values['peer-queries']],
  ];
  const options = ['--expose-gc', '--max-old-space-size=8000', __filename, ...own, ...shared];
  const output = execFileSync(process.execPath, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

void main();
