import { type Measured, type QueryKind, queryKinds } from './contender';
import type { Prepared } from './prepare';

/** One thing that is wanted of this program. */
export interface Aim {
  readonly name: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isMet: boolean;
}

type ByName = ReadonlyMap<string, Partial<Measured>>;

/** Of sorted figures the one that a share of them does not exceed. */
export function percentile(figures: readonly number[], share: number): number | undefined {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)];
}

const p95 = (measured: Partial<Measured> | undefined, kind: QueryKind, queries?: number): number | undefined =>
  percentile((measured?.milliseconds?.[kind] ?? []).slice(0, queries), 0.95);

/** Passages that the first queries of a kind found. */
export function foundBy(measured: Partial<Measured> | undefined, kind: QueryKind, queries: number): number | undefined {
  return measured?.found?.[kind].slice(0, queries).reduce((sum, count) => sum + count, 0);
}

/** Milliseconds at the 95th percentile by the size of the corpus: at most 2, 20 and more megabytes. */
function limitFor(megabytes: number): number {
  if (megabytes <= 2) return 5;
  return megabytes <= 20 ? 12 : 30;
}

function atMost(name: string, figure: number | undefined, limit: number | undefined, unit: string): readonly Aim[] {
  if (figure === undefined || limit === undefined) return [];
  const said = (value: number): string => `${value.toFixed(1)} ${unit}`;
  return [{ name, wanted: `≤ ${said(limit)}`, measured: said(figure), isMet: figure <= limit }];
}

function atLeast(name: string, figure: number | undefined, limit: number | undefined): readonly Aim[] {
  if (figure === undefined || limit === undefined) return [];
  return [{ name, wanted: `≥ ${limit}`, measured: String(figure), isMet: figure >= limit }];
}

const share = (figure: number | undefined, of: number): number | undefined =>
  figure === undefined ? undefined : figure / of;

/**
 * Those of which something was measured, some of them beside the others of the same run: by the `peerQueries` queries of
 * a kind that all were asked.
 */
export function aimsOf({ megabytes, segmentSeconds }: Prepared, measured: ByName, peerQueries: number): readonly Aim[] {
  const own = measured.get('yuanwen');
  const plain = measured.get('MiniSearch');
  const scan = measured.get('scan of strings');
  return [
    ...queryKinds.flatMap((kind) => atMost(`p95, ${kind}`, p95(own, kind), limitFor(megabytes), 'ms')),
    ...atMost(
      'p95 of several terms, 1/8 of MiniSearch',
      p95(own, 'terms', peerQueries),
      share(p95(plain, 'terms'), 8),
      'ms',
    ),
    ...atMost(
      'p95 of prefixes, 1/4 of MiniSearch',
      p95(own, 'prefix', peerQueries),
      share(p95(plain, 'prefix'), 4),
      'ms',
    ),
    ...atMost('p95 of phrases, no more than a scan', p95(own, 'phrase', peerQueries), p95(scan, 'phrase'), 'ms'),
    ...atLeast(
      'phrases found, all that a scan finds',
      foundBy(own, 'phrase', peerQueries),
      foundBy(scan, 'phrase', peerQueries),
    ),
    ...atMost(
      'open to first hit, 1/100 of MiniSearch',
      own?.openMilliseconds,
      share(plain?.openMilliseconds, 100),
      'ms',
    ),
    ...atMost('memory', own?.memoryMegabytes, 400, 'MB'),
    ...atMost('growth, 1/10 of MiniSearch in memory', own?.grownMegabytes, share(plain?.memoryMegabytes, 10), 'MB'),
    ...atMost('import, twice the segmenter alone', own?.buildSeconds, 2 * segmentSeconds, 's'),
    ...atMost(
      'a new text, found and safe, beyond its segmentation (median)',
      percentile(own?.newTextMilliseconds ?? [], 0.5),
      50,
      'ms',
    ),
  ];
}
