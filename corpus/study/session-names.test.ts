import { expect, it } from 'vitest';
import { namesIn } from './session-names';

it('names, of which one may hold a blank', () => {
  expect(namesIn('李明、王 芳，赵强;钱进\n')).toEqual(['李明', '王 芳', '赵强', '钱进']);
  expect(namesIn(' 、')).toEqual([]);
});
