import { expect, it } from 'vitest';
import { DraftFiles } from './draft-files';

it('tells drafts of one name in several folders apart', () => {
  const files = new DraftFiles();
  files.set({ name: '讲稿.docx', text: '去年的讲稿' }, '/去年/讲稿.docx');
  files.set({ name: '讲稿.docx', text: '今年的讲稿' }, '/今年/讲稿.docx');
  expect(files.get({ name: '讲稿.docx', text: '去年的讲稿', blocks: [] })).toBe('/去年/讲稿.docx');
  expect(files.get({ name: '讲稿.docx', text: '今年的讲稿' })).toBe('/今年/讲稿.docx');
  expect(files.get({ name: '讲稿.docx', text: '别的讲稿' })).toBeNull();
});
