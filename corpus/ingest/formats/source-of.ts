import { wording } from '../../wording';
import type { ConvertedSource, FileFormat } from './converted-source';
import { compose, type DocumentBlock, titled } from './document-block';
import { DocumentFault } from './document-fault';
import { statedMetadata } from './stated-metadata';

/** A document's blocks as a source. @throws DocumentFault where there is nothing to read */
export function sourceOf(
  format: FileFormat,
  blocks: readonly DocumentBlock[],
  warnings: readonly string[] = [],
): ConvertedSource {
  const { content, pages } = compose(titled(blocks));
  if (content === '') throw new DocumentFault('text-empty', wording.ingest.textEmpty);
  return {
    content,
    format,
    rules: 'md',
    encoding: null,
    isUnsure: false,
    metadata: statedMetadata(blocks),
    pages,
    warnings,
  };
}
