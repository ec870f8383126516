import { expect, it } from 'vitest';
import { charactersOn } from './capacity';

const projector = { width: 1920, height: 1080 };

it('holds fewer characters in larger type, on a smaller screen, and above a hint', () => {
  const usual = charactersOn(projector, 60, 0);
  expect(usual).toBe(25 * 6);
  expect(charactersOn(projector, 80, 0)).toBeLessThan(usual);
  expect(charactersOn({ width: 1024, height: 768 }, 60, 0)).toBeLessThan(usual);
  expect(charactersOn(projector, 60, 40)).toBeLessThan(usual);
});

it('always holds a line, however large the type', () => {
  expect(charactersOn({ width: 800, height: 600 }, 400, 100)).toBeGreaterThan(0);
});
