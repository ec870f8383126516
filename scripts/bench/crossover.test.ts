import { expect, test } from 'vitest';
import { crossoverReport } from './crossover';

const sizeOf = (passages: number, inMemory: number, inDatabase: number) => ({
  passages,
  inMemory: { memoryMegabytes: inMemory, openMilliseconds: 1 },
  inDatabase: { memoryMegabytes: inDatabase, openMilliseconds: 2 },
});

test('says of each figure from which size on the database is no dearer', () => {
  const report = crossoverReport([sizeOf(500, 90, 100), sizeOf(5000, 200, 180), sizeOf(20000, 500, 200)]);
  expect(report).toContain('| 5000 | – / – | 1.0 / 2.0 | 200.0 / 180.0 | – / – |');
  expect(report.split('\n').at(-1)).toBe('| no dearer from | – | none of these | 5000 passages | – |');
});
