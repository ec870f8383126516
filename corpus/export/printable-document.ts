import type { Block, ExcerptBlock, StudyDocument } from '../study/document';
import { printable } from './printable';

/** The document with nothing in its texts that no file may hold. */
export function printableDocument(document: StudyDocument): StudyDocument {
  const { signature } = document;
  return {
    ...document,
    title: printable(document.title),
    subtitle: printable(document.subtitle),
    blocks: document.blocks.map(printableBlock),
    signature: signature === null ? null : { ...signature, name: printable(signature.name) },
    attachments: document.attachments.map(({ title, blocks }) => ({
      title: printable(title),
      blocks: blocks.map(printableBlock),
    })),
  };
}

function printableBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: printable(block.text) };
    case 'excerpt':
      return printableExcerpt(block);
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(printable)) };
    case 'form': {
      const rows = block.rows.map((row) => row.map((field) => ({ ...field, lines: field.lines.map(printable) })));
      return { ...block, rows };
    }
  }
}

function printableExcerpt(excerpt: ExcerptBlock): ExcerptBlock {
  return {
    ...excerpt,
    quote: printable(excerpt.quote),
    citation: printable(excerpt.citation),
    bracketed: printable(excerpt.bracketed),
    headings: excerpt.headings.map(printable),
    note: printable(excerpt.note),
    links: excerpt.links.map(printable),
    hint: printable(excerpt.hint),
    tags: excerpt.tags.map(printable),
    topics: excerpt.topics.map(printable),
    remarks: excerpt.remarks.map(printable),
  };
}
