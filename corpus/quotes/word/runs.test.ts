import { expect, it } from 'vitest';
import { runsOf } from './runs';

function parts(xml: string): readonly (readonly [properties: string, content: string, hasRuns: boolean])[] {
  return runsOf(xml).map(({ start, contentStart, contentEnd, hasRuns }) => [
    xml.slice(start, contentStart),
    xml.slice(contentStart, contentEnd),
    hasRuns,
  ]);
}

it.each([
  ['<w:r>', '<w:t>甲</w:t>'],
  ['<w:r><w:rPr/>', '<w:t>甲</w:t>'],
  ['<w:r w:rsidR="1">\n <w:rPr><w:b/></w:rPr>', '\n <w:t>甲</w:t>'],
  ['<w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>', '<w:t>甲</w:t>'],
])('parts the properties of a run from its content: %s', (properties, content) => {
  expect(parts(`<w:p>${properties}${content}</w:r></w:p>`)).toEqual([[properties, content, false]]);
});

it('leaves a text box whole, and its properties inside', () => {
  const box = '<w:pict><w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr/><w:t>甲</w:t></w:r></w:p></w:pict>';
  expect(parts(`<w:r>${box}</w:r>`)).toEqual([['<w:r>', box, true]]);
});

/** A way of reading whose time grows with the square of the length would not come to an end here. */
it.each(['<w:r>', '<w:r><w:rPr>', '<w:r><w:rPr><w:rPrChange>', '</w:r>', '<w:rPr>'])(
  'reads megabytes of %s at once',
  (part) => expect(runsOf(part.repeat(300_000))).toEqual([]),
);
