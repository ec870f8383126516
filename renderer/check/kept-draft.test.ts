import { beforeEach, expect, test, vi } from 'vitest';
import { keepDraft, readKeptDraft } from './kept-draft';

const storage = new Map<string, string>();
const decided = { isReplaced: true, isCited: false, isIgnored: false };
const whole = { draft: { name: '讲稿.docx', text: '发言提纲', blocks: [[0, 2]] }, decisions: { 1: decided } };

beforeEach(() => {
  storage.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  });
});

function readAs(kept: unknown): unknown {
  storage.set('checked-draft', typeof kept === 'string' ? kept : JSON.stringify(kept));
  return readKeptDraft();
}

test('a draft comes back as it was kept', () => {
  const kept = { draft: { name: '', text: '发言提纲' }, decisions: { 0: { ...decided, citedPassageId: 'p1' } } };
  keepDraft(kept);
  expect(readKeptDraft()).toEqual(kept);
  expect(readAs(whole)).toEqual(whole);
});

test.each([
  ['half a file', '{"draft":'],
  ['nothing', null],
  ['no draft', { decisions: {} }],
  ['a name that is none', { ...whole, draft: { ...whole.draft, name: 7 } }],
  ['a text that is none', { ...whole, draft: { ...whole.draft, text: ['发'] } }],
  ['a block behind the text', { ...whole, draft: { ...whole.draft, blocks: [[0, 9]] } }],
  ['a block with its ends exchanged', { ...whole, draft: { ...whole.draft, blocks: [[2, 0]] } }],
  ['blocks that are no list', { ...whole, draft: { ...whole.draft, blocks: 'x' } }],
  ['decisions that are none', { ...whole, decisions: null }],
  ['a decision about no place', { ...whole, decisions: { here: decided } }],
  ['half a decision', { ...whole, decisions: { 1: { isReplaced: true } } }],
  ['a place that is none', { ...whole, decisions: { 1: { ...decided, citedPassageId: 3 } } }],
])('%s is not taken up', (_, kept) => {
  expect(readAs(kept)).toBeNull();
});
