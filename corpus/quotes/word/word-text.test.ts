import { expect, it } from 'vitest';
import { quoteStylesIn, wordText } from './word-text';
import { xmlTokens } from './xml-tokens';

function documentOf(...paragraphs: readonly string[]): string {
  return `<?xml version="1.0"?><w:document><w:body>${paragraphs.map((one) => `<w:p>${one}</w:p>`).join('')}</w:body></w:document>`;
}

it('joins the runs of a paragraph, and takes recorded changes as accepted', () => {
  const xml = documentOf(
    '<w:r><w:t>要相信</w:t></w:r><w:del><w:r><w:delText>人</w:delText></w:r></w:del><w:ins><w:r><w:t>群众</w:t></w:r></w:ins>',
    '<w:r><w:t>A&amp;B</w:t><w:tab/><w:t>&#x4E00;</w:t></w:r>',
  );
  expect(wordText(xml, new Set())).toMatchObject({ text: '要相信群众\nA&B\t一\n', blocks: [] });
});

it('says where the characters stand in the file', () => {
  const xml = documentOf('<w:r><w:t>A&amp;B</w:t><w:tab/><w:t>一</w:t></w:r>');
  const { text, pieces } = wordText(xml, new Set());
  expect(pieces.map(({ start, end, from, to }) => [text.slice(start, end), xml.slice(from, to)])).toEqual([
    ['A&B', 'A&amp;B'],
    ['\t', '<w:tab/>'],
    ['一', '一'],
  ]);
});

it('knows paragraphs that are set in, or have the style of a quotation', () => {
  const styles = quoteStylesIn('<w:style w:type="paragraph" w:styleId="a5"><w:name w:val="Quote"/></w:style>');
  const xml = documentOf(
    '<w:r><w:t>正文。</w:t></w:r>',
    '<w:pPr><w:ind w:left="640" w:leftChars="200"/></w:pPr><w:r><w:t>要相信群众。</w:t></w:r>',
    '<w:pPr><w:pStyle w:val="a5"/></w:pPr><w:r><w:t>要依靠群众。</w:t></w:r>',
  );
  const { text, blocks } = wordText(xml, styles);
  expect(blocks.map(([start, end]) => text.slice(start, end))).toEqual(['要相信群众。', '要依靠群众。']);
});

it('passes over what is no tag, and reads a > inside an attribute', () => {
  const xml = '<a b="1>2"><!-- <c> --><![CDATA[<d>]]>甲 < 乙<e/></a><f g=';
  expect([...xmlTokens(xml)].map(({ kind, start, end }) => `${kind} ${xml.slice(start, end)}`)).toEqual([
    'open <a b="1>2">',
    'text 甲 ',
    'text  乙',
    'empty <e/>',
    'close </a>',
    'text f g=',
  ]);
});

/** A way of reading whose time grows with the square of the length would not come to an end here. */
it.each(['<', '<a', '<a b="', '<a " ', '<!--', '<?', '<![CDATA[', '<w:style ', '<w:name w:val="quote', '<w:ind '])(
  'reads megabytes of %s at once',
  (part) => {
    const xml = part.repeat(1_000_000);
    expect(wordText(xml, quoteStylesIn(xml)).blocks).toEqual([]);
    expect(wordText(`<${'a'.repeat(1_000_000)}`, new Set()).text).toBe('');
  },
);
