import { expect, it } from 'vitest';
import { chooseEntries } from './choose-entries';
import { type CollectionEntry, entryId } from './collection';

function heading(id: string): CollectionEntry {
  return { kind: 'heading', id, title: id };
}

function excerpt(id: string): CollectionEntry {
  const anchor = { passageId: 'p', textId: 't', start: 0, end: 4, quote: '群众工作', prefix: '', suffix: '' };
  const written = { note: '', hint: '', isChecked: false, placement: 'placed' } as const;
  return { kind: 'excerpt', excerpt: { ...anchor, ...written, id } };
}

const entries = [
  excerpt('开头'),
  heading('一'),
  excerpt('一甲'),
  excerpt('一乙'),
  heading('二'),
  heading('二之一'),
  excerpt('二甲'),
  heading('三'),
];

function chosen(...ids: readonly string[]): readonly string[] {
  return chooseEntries(entries, ({ id }) => ids.includes(id)).map(entryId);
}

it('takes the headings over what is chosen along, each once and in order', () => {
  expect(chosen('一甲', '一乙')).toEqual(['一', '一甲', '一乙']);
  expect(chosen('一乙', '二甲')).toEqual(['一', '一乙', '二', '二之一', '二甲']);
});

it('leaves out headings that stand over nothing chosen', () => {
  expect(chosen('开头')).toEqual(['开头']);
  expect(chosen('二甲')).toEqual(['二', '二之一', '二甲']);
  expect(chosen()).toEqual([]);
});
