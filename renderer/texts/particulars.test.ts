import { describe, expect, it } from 'vitest';
import { testText } from '../testing';
import { changeOf, particularsOf } from './particulars';

const text = testText({
  title: '通知',
  metadata: [
    { name: 'author', value: '甲' },
    { name: 'author', value: '乙' },
    { name: 'keywords', value: '走访' },
    { name: 'date', value: '2024年3月5日' },
  ],
});

describe('changeOf', () => {
  it('says nothing where nothing was changed', () => {
    expect(changeOf(text, particularsOf(text))).toEqual({});
  });

  it('changes what was written, and leaves what no field shows', () => {
    const written = { ...particularsOf(text), date: '', documentNumber: ' 某发〔2024〕7号 ', title: '走访通知' };
    expect(changeOf(text, written)).toEqual({
      title: '走访通知',
      metadata: [
        { name: 'author', value: '甲' },
        { name: 'author', value: '乙' },
        { name: 'keywords', value: '走访' },
        { name: 'documentNumber', value: '某发〔2024〕7号' },
      ],
    });
  });

  it('writes several authors as one once they were changed', () => {
    const { metadata } = changeOf(text, { ...particularsOf(text), author: '甲、乙、丙' });
    expect(metadata?.filter(({ name }) => name === 'author')).toEqual([{ name: 'author', value: '甲、乙、丙' }]);
  });

  it('gives the title back to the file', () => {
    expect(changeOf(text, { ...particularsOf(text), title: ' ' })).toEqual({ title: '' });
  });
});
