import { percentile } from './aims';
import type { Measured } from './contender';
import { queryKinds } from './contender';
import { table } from './markdown-table';

/** What one size gave, with the terms in memory and with the terms in the database. */
export interface Compared {
  readonly passages: number;
  readonly inMemory: Partial<Measured>;
  readonly inDatabase: Partial<Measured>;
}

/** In Markdown: the two engines by size, and from which of these sizes on the database costs less than memory. */
export function crossoverReport(sizes: readonly Compared[]): string {
  const rows = sizes.map(({ passages, inMemory, inDatabase }) => [
    String(passages),
    ...[p95Of, openOf, memoryOf, newTextOf].map((of) => `${said(of(inMemory))} / ${said(of(inDatabase))}`),
  ]);
  const head = ['passages', 'p95 of all queries (ms)', 'open to first hit (ms)', 'memory (MB)', 'a new text (ms)'];
  const figures = [p95Of, memoryOf, newTextOf]
    .map((of, column) => `${head[column === 0 ? 1 : column + 2]}: ${fromWhere(sizes, of)}`)
    .join('; ');
  return [
    '## Terms in memory / in the database',
    table(head, rows),
    `Crossover, the smallest of these sizes from which on the database costs no more: ${figures}.`,
  ].join('\n\n');
}

type Figure = (measured: Partial<Measured>) => number | undefined;

const p95Of: Figure = ({ milliseconds }) =>
  percentile(milliseconds === undefined ? [] : queryKinds.flatMap((kind) => milliseconds[kind]), 0.95);
const openOf: Figure = ({ openMilliseconds }) => openMilliseconds;
const memoryOf: Figure = ({ memoryMegabytes }) => memoryMegabytes;
const newTextOf: Figure = ({ newTextMilliseconds }) => percentile(newTextMilliseconds ?? [], 0.5);

function fromWhere(sizes: readonly Compared[], of: Figure): string {
  const dearer = sizes.findLastIndex(
    ({ inMemory, inDatabase }) => (of(inDatabase) ?? 0) > (of(inMemory) ?? Number.POSITIVE_INFINITY),
  );
  const first = sizes[dearer + 1];
  return first === undefined ? 'none of them' : `${first.passages} passages`;
}

function said(figure: number | undefined): string {
  return figure?.toFixed(1) ?? '–';
}
