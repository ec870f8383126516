import { expect, it } from 'vitest';
import type { Annotation, Link } from '../model';
import { anchorsAndLinksOf, excerptsFrom } from './annotated-words';

const anchor = { passageId: 'p1', textId: 't1', start: 0, end: 2, quote: '首问', prefix: '', suffix: '负责' };
const second = { ...anchor, passageId: 'p2' };
const annotation: Annotation = {
  ...anchor,
  id: 'a1',
  further: [second],
  color: 'yellow',
  note: '会上读',
  tags: [],
  topicIds: [],
  createdAt: '2026-11-23T02:40:00.000Z',
  updatedAt: '2026-11-23T02:40:00.000Z',
  placement: 'placed',
};
const link = (id: string, placement: Link['placement']): Link => ({ ...anchor, textId: 't2', id, placement });
const linked = { ...annotation, links: [link('l1', 'placed'), link('l2', 'moved'), link('l3', 'unplaced')] };
const linkSources = Object.fromEntries(
  ['l1', 'l2', 'l3'].map((id) => [id, { citation: `《${id}》`, headings: id === 'l1' ? ['第一章'] : [] }]),
);

it('what it refers to goes into a 摘编 behind its note, where it is found, with the first of its passages', () => {
  expect(excerptsFrom({ annotation: linked, linkSources })).toEqual([
    { passageId: 'p1', start: 0, end: 2, note: '会上读\n参见《l1》 › 第一章\n参见《l2》' },
    { passageId: 'p2', start: 0, end: 2, note: '' },
  ]);
  const [withoutNote] = excerptsFrom({ annotation: { ...linked, note: '' }, linkSources });
  expect(withoutNote?.note).toBe('参见《l1》 › 第一章\n参见《l2》');
  expect(excerptsFrom({ annotation, linkSources: {} })[0]?.note).toBe('会上读');
});

it('depends on the words that it stands on and on those that it refers to', () => {
  const ids = anchorsAndLinksOf(linked).map(({ textId, passageId }) => `${textId} ${passageId}`);
  expect(ids).toEqual(['t1 p1', 't1 p2', 't2 p1', 't2 p1', 't2 p1']);
});
