/** What `kb` promises to scripts of every answer, on the shipped texts and a person's own file. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledTexts } from '../../corpus/library/location';
import { builtCommandLine, type CommandLineOnLibrary, type Value } from './testing';

const { folder, on } = builtCommandLine();
const one = on('one');
const own = join(folder, '走访记录.txt');
writeFileSync(own, '走访记录\n\n村口的路灯坏了三盏，已经报修。\n\n下一次走访定于12月5日。\n');

const spanOf = (value: Value, from: string, to: string) => [value.at(from).number, value.at(to).number] as const;

/** Of some texts, by their places in the list; each is read by a process of its own. */
function passagesOf(library: CommandLineOnLibrary, ...places: readonly number[]): readonly Value[] {
  const texts = library.json('texts').at('texts');
  return places.flatMap((place) => library.json('text', texts.at(place, 'id').text).at('passages').list);
}

it('gives the same bytes the same ids in two libraries', () => {
  const two = on('two');
  const imports = [one, two].map((library) => library.json('import', own, join(folder, '没有.txt')));
  for (const report of imports) {
    expect(report.at('imported').list).toHaveLength(1);
    expect(report.at('failed').raw).toEqual([{ path: join(folder, '没有.txt'), reason: expect.any(String) }]);
  }
  expect(two.json('texts').raw).toEqual(one.json('texts').raw);
  expect(passagesOf(two, 0, 17).map(({ raw }) => raw)).toEqual(passagesOf(one, 0, 17).map(({ raw }) => raw));
});

it('leads from what is read back to the characters of the source, of which none is left over', () => {
  const shipped = '群众工作-source.txt';
  const account = one.json('source', shipped);
  const source = readFileSync(join(bundledTexts(), shipped), 'utf8').replace(/^\u{FEFF}/u, '');
  expect(account.at('characters').number).toBe(source.length);
  expect(account.at('covered').number + account.at('removed').number).toBe(source.length);
  expect(account.at('unaccounted').number).toBe(0);
  const passages = passagesOf(one, 0, 8, 16);
  for (const passage of passages) {
    const original = passage.at('original').text;
    const spans = passage.at('source', 'spans').list.map((span) => source.slice(span.at(0).number, span.at(1).number));
    expect(spans.join('')).toBe(original);
    let text = original;
    for (const correction of passage.at('corrections').list.toReversed()) {
      const [start, end] = spanOf(correction, 'start', 'end');
      expect(original.slice(start, end)).toBe(correction.at('from').text);
      text = text.slice(0, start) + correction.at('to').text + text.slice(end);
    }
    expect(text).toBe(passage.at('text').text);
  }
  expect(passages.some((passage) => passage.at('corrections').list.length > 0)).toBe(true);
});

it.each(['body', 'heading', 'title', 'note', 'all'])(
  'marks what it found in %s inside the text of the passage',
  (field) => {
    const found = one.json('search', '群众', '--in', field, '--limit', '1000');
    expect(found.at('hits').list).toHaveLength(found.at('total').number);
    for (const hit of found.at('hits').list) {
      const length = hit.at('passage', 'text').text.length;
      for (const range of hit.at('ranges').list) {
        const [start, end] = spanOf(range, '0', '1');
        expect(start >= 0 && start < end && end <= length).toBe(true);
      }
    }
  },
);

it('gives page after page what one page would have held', () => {
  const ids = (...words: readonly string[]) =>
    one
      .json('search', '群众', ...words)
      .at('hits')
      .list.map((hit) => hit.at('passage', 'id').text);
  const pages = ['0', '3', '6'].flatMap((offset) => ids('--limit', '3', '--offset', offset));
  expect(pages).toEqual(ids('--limit', '9'));
  expect(new Set(pages).size).toBe(9);
});

it('says which words it went without where no passage has all of them', () => {
  expect(one.json('search', '群众 月球 化解').at('relaxed').raw).toEqual({
    dropped: ['月球'],
    reason: expect.any(String),
  });
});

const occupied = join(folder, '文件夹');
mkdirSync(occupied);

it.each([
  [['check', occupied], 1],
  [['import', '--encoding', 'latin1', own], 2],
  [['source', '../../群众'], 1],
  [['text', '__proto__'], 1],
  [['topic', "' or 1=1 --"], 1],
  [['search', '群众', '--limit', '99999999999999999999'], 2],
  [['search', '群众', '--text', '../one'], 1],
  [['search', '--batch', occupied], 1],
  [['annotate', '__proto__', '--start', '0', '--end', '1'], 1],
  [['backup', '--out', occupied, '--force'], 1],
  [['export', '--search', '群众', '--format', 'md', '--out', occupied, '--force'], 1],
  [['pack', '--out', join(own, '里面')], 1],
  [['unpack', occupied], 1],
  [['restore', own], 1],
  [['session', 'show', 'toString'], 1],
] as const)('%j fails with status %d, and no value', (words, expected) => {
  const { status, out, error } = one.run(...words, '--json');
  expect([status, out]).toEqual([expected, '']);
  const [line = '', rest] = error.split('\n');
  expect(line).toMatch(/\p{Script=Han}/u);
  expect(rest).toBe('');
});

it('takes no file for a library', () => {
  expect(on(own).run('texts', '--json')).toMatchObject({ status: 1, out: '', error: expect.stringContaining(own) });
});
