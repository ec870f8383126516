import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { aimsOf, foundBy, percentile } from './aims';
import type { Measured } from './contender';
import { queryKinds } from './contender';
import { table } from './markdown-table';
import type { Prepared } from './prepare';

interface Line {
  readonly name: string;
  readonly measured: Partial<Measured>;
}

const kindNames = { terms: 'several terms', phrase: 'phrase', character: 'one character', prefix: 'prefix', or: 'OR' };

/** How many queries of each kind were asked. */
export interface QueryCounts {
  /** Of this program. */
  readonly own: number;
  /** Of the others: the first of the same. */
  readonly peers: number;
}

/** In Markdown; figures as they were measured. */
export function reportOf(prepared: Prepared, lines: readonly Line[], { own, peers }: QueryCounts): string {
  const { megabytes, passages, segmentSeconds, folder } = prepared;
  const title = `## ${megabytes.toFixed(1)} MB, ${folder.files.length} files, ${passages} passages`;
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? ''}, ${(totalmem() / 1e9).toFixed(0)} GB, ${type()} ${release()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0]?.toFixed(1)}`;
  const costs = table(
    ['', 'built in (s)', 'on disk (MB)', 'open to first hit (ms)', 'memory (MB)', 'growth over all queries (MB)'],
    lines.map(({ name, measured }) => [
      name,
      fixed(measured.buildSeconds, 1),
      fixed(measured.diskBytes === undefined ? undefined : measured.diskBytes / 1e6, 0),
      fixed(measured.openMilliseconds, 0),
      fixed(measured.memoryMegabytes, 0),
      fixed(measured.grownMegabytes, 0),
    ]),
  );
  const speeds = table(
    ['p50 / p95 / p99 (ms)', ...queryKinds.map((kind) => kindNames[kind])],
    lines.map(({ name, measured }) => [
      name,
      ...queryKinds.map((kind) => {
        const figures = measured.milliseconds?.[kind] ?? [];
        return [0.5, 0.95, 0.99].map((share) => fixed(percentile(figures, share), 1)).join(' / ');
      }),
    ]),
  );
  const counts = table(
    [`passages found by the first ${peers} queries`, ...queryKinds.map((kind) => kindNames[kind])],
    lines.map(({ name, measured }) => [
      name,
      ...queryKinds.map((kind) => String(foundBy(measured, kind, peers) ?? '')),
    ]),
  );
  const aims = table(
    ['aim', 'wanted', 'measured', 'met'],
    aimsOf(prepared, new Map(lines.map(({ name, measured }) => [name, measured])), peers).map((aim) => [
      aim.name,
      aim.wanted,
      aim.measured,
      aim.isMet ? 'yes' : 'no',
    ]),
  );
  const clock = 'Times are of the processor.';
  const segmenting = `${clock} The segmenter alone needs ${segmentSeconds.toFixed(1)} s for these passages, their headings and titles.`;
  const asked = `This program was asked ${own} queries of each kind, the others the first ${peers} of them; what compares them goes by those.`;
  return [title, machine, segmenting, asked, costs, speeds, counts, aims].join('\n\n');
}

function fixed(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits);
}
