import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommandLine } from './testing';

const { folder, on } = builtCommandLine();
const { run: kb, json } = on('library');

describe('editions', () => {
  it('are listed by group, and compared passage by passage', () => {
    const groups = json('editions').at('groups').list;
    expect(groups.map((group) => group.at('texts').list.length)).toEqual([2, 2]);
    const [one = '', other = ''] = groups[0]?.at('texts').list.map((text) => text.at('id').text) ?? [];
    expect(groups[0]?.at('mainId').text).toBe(one);
    const comparison = json('compare', one, other);
    expect(comparison.at('one', 'id').text).toBe(one);
    expect(comparison.at('rows').list.length).toBeGreaterThan(5);
    expect(json('editions', one).at('groups').list).toHaveLength(1);
    expect(kb('compare', one).status).toBe(2);
    expect(kb('compare', one, 'nowhere')).toMatchObject({ status: 1, out: '' });
  });

  it('replace an old text with its corrected form, and undo it', () => {
    const { json: run } = on('replacing');
    const old = run('texts').at('texts', 5, 'id').text;
    const [passageId = '', text = ''] = ['id', 'text'].map((field) => run('text', old).at('passages', 4, field).text);
    run('annotate', passageId, '--start', '2', '--end', '12', '--note', '随新稿');
    const paragraphs = run('text', old)
      .at('passages')
      .list.map((passage) => passage.at('text').text);
    const file = join(folder, '校订.txt');
    writeFileSync(file, paragraphs.join('\n\n').replaceAll('，', '；'));
    const report = run('import', file, '--replace');
    const by = report.at('imported', 0, 'id').text;
    expect(report.at('replaced').raw).toEqual([{ textId: old, byId: by, placed: 1, unplaced: 0 }]);
    expect(run('annotations').at('annotations', 0).raw).toMatchObject({ textId: by, placement: 'placed' });
    expect(run('replace', old, '--undo').at('replacement', 'byId').text).toBe(by);
    const quote = text.slice(2, 12);
    expect(run('annotations').at('annotations', 0).raw).toMatchObject({ textId: old, passageId, quote });
  });
});
