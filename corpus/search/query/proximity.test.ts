import { expect, it } from 'vitest';
import { proximity } from './proximity';

it.each([
  ['化解矛盾', ['化解', '矛盾'], 1],
  ['矛盾化解矛盾', ['化解', '矛盾'], 1],
  ['化解了矛盾和矛盾', ['化解', '矛盾'], 4 / 5],
  ['群众与化解甲乙丙矛盾丁化解群众', ['化解', '矛盾', '群众'], 6 / 7], // the narrow place at the end counts
  ['新形势下', ['新形势下', '形势'], 1], // one inside the other
  ['化解', ['化解', '矛盾'], 0],
  ['化解', [], 0],
])('%s holds %j at %d', (folded, needles, expected) => {
  expect(proximity(folded, needles)).toBeCloseTo(expected, 10);
});
