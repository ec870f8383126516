import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchFolder, BenchQuery, Contender, Measured, QueryKind } from './contender';
import { queryKinds } from './contender';
import { processorTime } from './processor-time';

/** Builds and answers with the seconds and bytes that it took. */
export async function measureBuild(contender: Contender, folder: BenchFolder): Promise<Partial<Measured>> {
  const now = clockOf(contender);
  const began = now();
  const built = await contender.build(folder);
  return { buildSeconds: (now() - began) / 1000, diskBytes: sizeOf(built) };
}

/** Opens what was built and asks the first queries of each kind once, a few of them unmeasured before. */
export async function measureSearch(
  contender: Contender,
  folder: BenchFolder,
  queriesOfKind: number,
): Promise<Partial<Measured>> {
  const queries: readonly BenchQuery[] = JSON.parse(readFileSync(join(folder.path, 'queries.json'), 'utf8'));
  const [first] = queries;
  if (first === undefined) throw new Error('No queries');
  const now = clockOf(contender);
  const began = now();
  const searcher = await contender.open(folder);
  searcher.search(first);
  const openMilliseconds = now() - began;
  await searcher.settle?.();
  const memoryMegabytes = residentMegabytes();
  const milliseconds = byKind((): number[] => []);
  const found = byKind((): number[] => []);
  for (const kind of queryKinds) {
    const own = queries.filter((query) => query.kind === kind).slice(0, queriesOfKind);
    for (const query of own.slice(0, 3)) searcher.search(query);
    for (const query of own) {
      const start = now();
      found[kind].push(searcher.search(query));
      milliseconds[kind].push(now() - start);
    }
  }
  const grownMegabytes = residentMegabytes() - memoryMegabytes;
  const newTextMilliseconds = (await searcher.takeIn?.()) ?? [];
  searcher.close();
  return { openMilliseconds, memoryMegabytes, grownMegabytes, milliseconds, found, newTextMilliseconds };
}

/** Milliseconds. */
function clockOf({ isOutside }: Contender): () => number {
  return isOutside ? () => performance.now() : processorTime;
}

function byKind<T>(make: () => T): Record<QueryKind, T> {
  return { terms: make(), phrase: make(), character: make(), prefix: make(), or: make() };
}

function residentMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
}

function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
