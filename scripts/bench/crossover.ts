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

interface Column {
  readonly name: string;
  readonly of: (measured: Partial<Measured>) => number | undefined;
}

const columns: readonly Column[] = [
  {
    name: 'p95 of all queries (ms)',
    of: ({ milliseconds }) =>
      percentile(milliseconds === undefined ? [] : queryKinds.flatMap((kind) => milliseconds[kind]), 0.95),
  },
  { name: 'open to first hit (ms)', of: ({ openMilliseconds }) => openMilliseconds },
  { name: 'memory (MB)', of: ({ memoryMegabytes }) => memoryMegabytes },
  { name: 'a new text (ms)', of: ({ newTextMilliseconds }) => percentile(newTextMilliseconds ?? [], 0.5) },
];

/** In Markdown: the two engines by size, and from which of these sizes on the database costs no more than memory. */
export function crossoverReport(sizes: readonly Compared[]): string {
  const rows = sizes.map(({ passages, inMemory, inDatabase }) => [
    String(passages),
    ...columns.map(({ of }) => `${said(of(inMemory))} / ${said(of(inDatabase))}`),
  ]);
  const crossings = columns.map(({ of }) => crossing(sizes, of));
  return [
    '## Terms in memory / in the database',
    table(['passages', ...columns.map(({ name }) => name)], [...rows, ['no dearer from', ...crossings]]),
  ].join('\n\n');
}

function crossing(sizes: readonly Compared[], of: Column['of']): string {
  const pairs = sizes.map(({ passages, inMemory, inDatabase }) => [passages, of(inMemory), of(inDatabase)] as const);
  if (pairs.some(([, memory, database]) => memory === undefined || database === undefined)) return '–';
  const lastDearer = pairs.findLastIndex(([, memory = 0, database = 0]) => database > memory);
  const [first] = pairs[lastDearer + 1] ?? [];
  return first === undefined ? 'none of these' : `${first} passages`;
}

function said(figure: number | undefined): string {
  return figure?.toFixed(1) ?? '–';
}
