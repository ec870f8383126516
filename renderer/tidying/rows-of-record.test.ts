import { describe, expect, it } from 'vitest';
import { wording } from '../../corpus/wording';
import type { TidyingRecord } from '../../electron/contract';
import { testPassage, testText } from '../testing';
import { countsOfReasons, neighbouringChange, rowsOfRecord, rowsOfView } from './rows-of-record';
import { changesOfRow } from './undoing';

const { removed, corrected } = wording.ingest;
const source = '走访制度\n\n当前位置:首页›\n\n及时处臵市场竞\n\n争中。';
const at = (words: string) => source.indexOf(words);
const font = corrected.font('臵', '置');

const record: TidyingRecord = {
  text: testText({}),
  start: 0,
  source,
  passages: [
    testPassage({ id: 'a', original: '走访制度' }),
    testPassage({
      id: 'b',
      original: '及时处臵市场竞争中。',
      source: {
        file: 'a.txt',
        spans: [
          [at('及时'), at('竞') + 1],
          [at('争'), source.length],
        ],
      },
      corrections: [{ start: 3, end: 4, from: '臵', to: '置', reason: font, isPunctuation: false }],
    }),
  ],
  removed: [
    { start: 4, end: 6, characters: '\n\n', reason: removed.betweenParagraphs },
    { start: at('当'), end: at('›') + 1, characters: '当前位置:首页›', reason: removed.navigation },
    { start: at('›') + 1, end: at('及'), characters: '\n\n', reason: removed.betweenParagraphs },
    { start: at('竞') + 1, end: at('争'), characters: '\n\n', reason: removed.lineBreak },
  ],
  decisions: [{ number: 1, decision: { kind: 'keep', start: 0, end: 2, to: '', reason: '' } }],
};

describe('the rows of a record', () => {
  const rows = rowsOfRecord(record);

  it('are the passages and what was removed between them', () => {
    expect(rows.map(({ id, start, previousEnd }) => [id, start, previousEnd])).toEqual([
      ['a', 0, null],
      [`removed-${at('当')}`, at('当'), 4],
      ['b', at('及时'), 4],
    ]);
    expect(rows.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
      '走访制度',
      '当前位置:首页›',
      '及时处臵市场竞\n\n争中。',
    ]);
  });

  it('are chosen and counted by reason', () => {
    expect(rowsOfView(rows, 'changed').map(({ id }) => id)).toEqual(['a', rows[1]?.id, 'b']);
    expect(rowsOfView(rows, font).map(({ id }) => id)).toEqual(['b']);
    expect(rowsOfView(rows, font, 'a').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(new Map(countsOfReasons(rows))).toEqual(
      new Map([
        [removed.navigation, 1],
        [font, 1],
        [removed.lineBreak, 1],
      ]),
    );
    expect([neighbouringChange(rows, 'a', 1), neighbouringChange(rows, 'b', 1)]).toEqual([rows[1]?.id, null]);
  });

  it('say what would take their changes back, and what a person decided', () => {
    const changes = rows.flatMap(changesOfRow).flatMap(({ undoing }) => undoing);
    expect(changes.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['keep', at('当'), at('›') + 1],
      ['split', at('及时'), at('及时')],
      ['keep', at('臵'), at('臵') + 1],
      ['split', at('争'), at('争')],
    ]);
    expect(rows.map(({ decisions }) => decisions.length)).toEqual([1, 0, 0]);
  });
});
